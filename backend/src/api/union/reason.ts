import { z } from "@medusajs/framework/zod";
import { refuse } from "../../boundary/refusal";

/** Why she looks at named people, as a body brings it. */
export const reasonText = z.string().max(500);

const LEAST_LETTERS = 10;

/** The reason as it is kept and as the member reads it. Refuses one too short to say anything. */
export function givenReason(text: string, code = "reason_short"): string {
  const reason = text.trim();
  if (reason.length < LEAST_LETTERS) throw refuse(code, {}, "reason");
  return reason;
}

/** Why something on file is put right; null when nothing is to be. */
export function correctionReason(text: string | undefined): string | null {
  return text === undefined || text.trim() === "" ? null : givenReason(text, "correction_reason_short");
}
