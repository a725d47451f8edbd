import type { Joined } from "@cho-phien/contract";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { setPhonePassword } from "../../open-market/phone-account";
import type { JoinCooperative } from "../index";

/** Last, so that who can sign in finds her cooperative there. Repeated, it sets the same password. */
export const setPasswordStep = createStep(
  "set-password",
  async ({ input, opened }: { input: JoinCooperative; opened: Joined }, { container }) => {
    const actor = { type: "coop_staff", id: opened.staffId } as const;
    await setPhonePassword(container, { phone: input.phone, actor, password: input.password });
    return new StepResponse({});
  },
);
