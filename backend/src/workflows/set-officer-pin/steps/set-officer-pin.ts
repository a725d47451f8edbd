import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { setOfficerPin } from "../../../desk/officer-pin";
import type { SetOfficerPin } from "../index";

export const setOfficerPinStep = createStep("set-officer-pin", async (input: SetOfficerPin, { container }) => {
  await setOfficerPin(container, input);
  return new StepResponse({});
});
