import type { PayoutRun } from "@cho-phien/contract";
import { dongFromWire, dongToWire, sum } from "@cho-phien/money";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { clock } from "../../../boundary/clock";
import { membersOn } from "../../../members/members-on";
import { COOPERATIVE_MODULE } from "../../../modules/cooperative";
import { issueLink } from "../../../receipts/issue-link";
import { receiptPath } from "../../../receipts/link-token";
import type { PayMembers } from "../index";
import { payoutIdOf } from "../payout-id";

type Sent = { readonly input: PayMembers; readonly sent: { readonly batchId: string } };

/** A link for each payout, and the payer's sheet: names, sums, links, never a code. A link that stands is not made anew. */
export const issueLinksStep = createStep("issue-links", async ({ input, sent: { batchId } }: Sent, { container }) => {
  const { cooperativeId, items } = input;
  const [members, cooperative] = await Promise.all([
    membersOn(container, { cooperativeId, at: clock.now() }),
    container.resolve(COOPERATIVE_MODULE).retrieveCooperative(cooperativeId),
  ]);
  const payouts: PayoutRun["payouts"][number][] = [];
  for (const [index, { memberId, amountDong, method }] of items.entries()) {
    const payoutId = payoutIdOf(batchId, index);
    const member = members.get(memberId);
    const confirmsBy = await issueLink(container, {
      payoutId,
      memberId,
      cooperativeId,
      cooperativeName: cooperative.name,
      ownPhone: member?.ownPhone ?? null,
      amountDong: dongFromWire(amountDong),
    });
    const fullName = member?.fullName ?? "";
    payouts.push({ payoutId, memberId, fullName, amountDong, method, receiptPath: receiptPath(payoutId), confirmsBy });
  }
  const totalDong = dongToWire(sum(items.map((it) => dongFromWire(it.amountDong))));
  return new StepResponse<PayoutRun>({ batchId, totalDong, payouts });
});
