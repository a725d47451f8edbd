import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { digest } from "../../../boundary/secret-digest";
import { checkTicket } from "../../../phone-codes/take-code";
import type { JoinCooperative } from "../index";

/** Refuses without proof of the phone; answers the id of the cooperative this ticket may open, always the same one. */
export const checkTicketStep = createStep("check-ticket", async ({ phone, ticket }: JoinCooperative, { container }) => {
  await checkTicket(container, { phone, ticket });
  return new StepResponse({ cooperativeId: cooperativeIdOf(`ticket:${ticket}`) });
});

/** An id that follows from what opened the cooperative: asking twice opens one. */
export function cooperativeIdOf(seed: string): string {
  return `coop_${digest(`cooperative:${seed}`).toString("hex").slice(0, 26)}`;
}
