import type { OfficerInvited } from "@cho-phien/contract";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { addActor } from "../../open-market/phone-account";

/** A phone that signs in at another door already opens this one too, with the password she has. */
export const addLoginStep = createStep(
  "add-login",
  async ({ phone, invited }: { phone: string; invited: OfficerInvited }, { container }) => {
    await addActor(container, { phone, actor: { type: "union_officer", id: invited.id } });
    return new StepResponse({});
  },
);
