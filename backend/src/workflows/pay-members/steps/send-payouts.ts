import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { clock } from "../../../boundary/clock";
import { askLedger, refuseByRule } from "../../../boundary/ledger-refusal";
import { lockedThrough } from "../../../members/locked-through";
import { membersOn } from "../../../members/members-on";
import { tellRoles } from "../../../members/tell-roles";
import { INCOME_MODULE } from "../../../modules/income";
import { accountsOf } from "../../../paying/bank-accounts";
import type { PayMembers } from "../index";
import { batchIdOf, payoutIdOf } from "../payout-id";

/** Enters `payout.sent` for every item in one transaction; what was entered before is found again under its id. */
export const sendPayoutsStep = createStep("send-payouts", async (input: PayMembers, { container }) => {
  const { cooperativeId, staffId, items } = input;
  const at = clock.now();
  const [members, accounts] = await Promise.all([
    membersOn(container, { cooperativeId, at }),
    accountsOf(container, cooperativeId),
  ]);
  // From here on none of its staff can confirm what they pay.
  await tellRoles(container, { cooperativeId, at });
  const batchId = batchIdOf(input);
  const payouts = items.map((item, index) => {
    const member = members.get(item.memberId);
    if (!member)
      throw refuseByRule({ refused: "unknown_member", memberId: item.memberId, cooperativeId }, `items.${index}`);
    return {
      payoutId: payoutIdOf(batchId, index),
      memberId: member.id,
      communeCode: member.communeCode,
      amountDong: item.amountDong,
      method: item.method,
      deductionReason: item.reason,
      accountSnapshot: item.method === "bank" ? (accounts.get(member.id) ?? null) : null,
    };
  });
  const locked = await lockedThrough(container);
  await askLedger(() =>
    container.resolve(INCOME_MODULE).createPayoutBatch({
      batchId,
      cooperativeId,
      sentBy: { type: "coop_staff", id: staffId },
      sentAt: at.toISOString(),
      lockedThrough: locked,
      payouts,
    }),
  );
  return new StepResponse({ batchId });
});
