import { z } from "@medusajs/framework/zod";
import { refuse } from "../../boundary/refusal";

/** Why she looks at named people, as a body brings it. */
export const reasonText = z.string().max(500);

const LEAST_LETTERS = 10;

/** The reason as it is kept and as the member reads it. Refuses one too short to say anything. */
export function givenReason(text: string): string {
  const reason = text.trim();
  if (reason.length < LEAST_LETTERS) throw refuse("reason_short", {}, "reason");
  return reason;
}
