import { z } from "@medusajs/framework/zod";
import type { EventHandler } from "../inbox/handlers";
import { cardCompany } from "./card-company";
import { settleIntent } from "./settle-intent";

const eventShape = z.object({
  type: z.string(),
  /** Set where the event is another account's, of a platform this account belongs to. */
  account: z.string().nullish(),
  data: z.object({
    object: z.object({ id: z.string(), object: z.string(), payment_intent: z.string().nullish() }),
  }),
});

/** An event of Stripe's only says which payment to look at. What is done about it follows from how the payment stands now. */
export const handleCardEvent: EventHandler = async (container, { body }) => {
  const provider = cardCompany();
  if (!provider) throw new Error("The keys of the card company are not set");
  const { account, data } = eventShape.parse(JSON.parse(body));
  const intentId = data.object.object === "payment_intent" ? data.object.id : data.object.payment_intent;
  if (account || !intentId) return;
  await settleIntent(container, provider, intentId);
};
