import { z } from "@medusajs/framework/zod";

const said = z.object({ type: z.string() });

/** Stripe's own word on a request: it was understood, and nothing was done. Anything else may have happened. */
const FINAL = new Set([
  "StripeInvalidRequestError",
  "StripeCardError",
  "StripePermissionError",
  "StripeAuthenticationError",
]);

/** Whether an error means that nothing happened. A lost line, a 500, a 409 and a 429 leave it open. */
export function isFinal(error: unknown): boolean {
  const read = said.safeParse(error);
  return read.success && FINAL.has(read.data.type);
}
