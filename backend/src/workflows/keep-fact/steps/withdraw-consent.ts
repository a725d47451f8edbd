import { dateOf } from "@cho-phien/vietnam";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { clock } from "../../../boundary/clock";
import { refuse } from "../../../boundary/refusal";
import { openRecord } from "../../../members/open-record";
import type { WithdrawConsent } from "../index";

/** Ends the consent and the fact that stood on it; that it was once given, and when it ended, is kept. */
export const withdrawConsentStep = createStep("withdraw-consent", async (input: WithdrawConsent, { container }) => {
  const { cooperativeId, memberId, staffId, purpose } = input;
  await openRecord(container, { ...input, purpose: "edit" });
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).transaction(async (trx) => {
    const whose = { member_id: memberId, cooperative_id: cooperativeId };
    const ended = await trx("member_consent")
      .where({ ...whose, purpose, withdrawn_at: null })
      .update({ withdrawn_at: trx.fn.now(), withdrawal_taken_by: staffId });
    if (ended === 0) throw refuse("consent_not_standing");
    await trx("member_fact")
      .where({ ...whose, kind: purpose, valid_to: null })
      .update({ valid_to: dateOf(clock.now()) });
  });
  return new StepResponse({ id: memberId });
});
