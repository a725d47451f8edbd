import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { clock } from "../../../boundary/clock";
import { endRole } from "../../../members/tell-roles";
import type { EndedRole } from "./change-role";

type Ended = { readonly cooperativeId: string; readonly ended: { readonly ended: EndedRole } };

/** Payouts sent while she had the role stay closed to her; those sent from now on are not hers to pay. */
export const endWritingStep = createStep("end-writing", async ({ cooperativeId, ended }: Ended, { container }) => {
  if (ended.ended) await endRole(container, { cooperativeId, ...ended.ended, at: clock.now() });
  return new StepResponse({});
});
