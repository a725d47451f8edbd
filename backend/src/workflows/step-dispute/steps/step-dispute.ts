import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { askLedger } from "../../../boundary/ledger-refusal";
import { notHere } from "../../../boundary/refusal";
import { tellRoles, tellSamePerson } from "../../../members/tell-roles";
import { COOPERATIVE_MODULE } from "../../../modules/cooperative";
import { INCOME_MODULE } from "../../../modules/income";
import { findPayout } from "../../../receipts/read-link";
import type { StepDispute } from "../index";

export const stepDisputeStep = createStep("step-dispute", async (input: StepDispute, { container }) => {
  const payout = await findPayout(container, input.payoutId);
  if (!payout) throw notHere();
  await tellRoles(container, { cooperativeId: payout.cooperativeId, at: new Date(input.at) });
  await tellSamePerson(container, payout.memberId);
  const member = await container.resolve(COOPERATIVE_MODULE).retrieveMember(payout.memberId);
  const { step, payoutId: _, ...asked } = input;
  const told = step.act === "agreed" ? { ...step, communeCode: member.commune_code } : step;
  await askLedger(() => container.resolve(INCOME_MODULE).stepDispute({ ...asked, ...told }));
  return new StepResponse({});
});
