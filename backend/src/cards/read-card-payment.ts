import type { CardPayment } from "@cho-phien/contract";
import { dongToWire } from "@cho-phien/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { dongOfMedusa, medusaNumber } from "../boundary/money";
import { orderCode } from "../boundary/order-code";
import type { CardProvider } from "../modules/payment-card/service";
import { cardCompany } from "./card-company";
import { readIntent } from "./read-intent";
import { settleIntent } from "./settle-intent";

const rows = z.array(
  z.object({
    order_id: z.string().nullable(),
    display_id: z.number().nullable(),
    intent_id: z.string().nullable(),
    client_secret: z.string().nullable(),
    amount: medusaNumber.nullable(),
    back_dong: z.string().nullable(),
    back_reason: z.string().nullable(),
  }),
);
type Basket = z.infer<typeof rows>[number];

/**
 * What became of a card payment for a basket, asked of Stripe where we don't know: money that came in meanwhile is made an
 * order at once, and not when its event comes.
 */
export async function readCardPayment(container: MedusaContainer, cartId: string): Promise<CardPayment> {
  const basket = await readBasket(container, cartId);
  const provider = cardCompany();
  if (!basket) return { state: "none" };
  // An order paid another way is no card's business.
  if (!basket.intent_id && basket.order_id !== null) return { state: "none" };
  if (!provider || !basket.intent_id || basket.order_id !== null) return known(basket);
  const intent = await readIntent(provider, basket.intent_id);
  if (intent.status === "succeeded" && intent.givenBackDong === 0n) {
    // What fails for now is tried again when its event is worked.
    await settleIntent(container, provider, intent.id).catch(() => null);
    const after = await readBasket(container, cartId);
    return after && (after.order_id !== null || after.back_dong !== null) ? known(after) : { state: "paid" };
  }
  const isEnded = intent.status === "succeeded" || intent.status === "canceled";
  if (isEnded || !basket.client_secret || basket.amount === null) return known(basket);
  return {
    state: intent.isDeclined ? "declined" : "open",
    clientSecret: basket.client_secret,
    amountDong: dongToWire(dongOfMedusa(basket.amount)),
    givenBackDong: basket.back_dong,
  };
}

function known({ order_id, display_id, back_dong, back_reason }: Basket): CardPayment {
  if (order_id !== null && display_id !== null)
    return { state: "ordered", code: orderCode({ id: order_id, displayId: display_id }) };
  if (back_dong !== null) return { state: "given_back", amountDong: back_dong, reason: back_reason ?? "not_completed" };
  return { state: "none" };
}

/** The basket's order if it is one, its newest card session, and what went back of any of its card payments. */
async function readBasket(container: MedusaContainer, cartId: string): Promise<Basket | null> {
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `with collections as (
       select payment_collection_id as id from cart_payment_collection where cart_id = ? and deleted_at is null
     ), session as (
       select s.data ->> 'id' as intent_id, s.data ->> 'client_secret' as client_secret, s.amount
         from payment_session s join collections c on c.id = s.payment_collection_id
        where s.provider_id = 'pp_stripe_stripe' and s.deleted_at is null order by s.created_at desc limit 1
     ), back as (
       select f.amount_dong::text as back_dong, f.reason as back_reason from card_refund f
        where f.state = 'done' and f.intent_id in (
          select intent_id from session
          union select p.data ->> 'id' from payment p join collections c on c.id = p.payment_collection_id)
        order by f.asked_at desc limit 1
     )
     select o.id as order_id, o.display_id, session.*, back.*
       from cart left join order_cart oc on oc.cart_id = cart.id and oc.deleted_at is null
       left join "order" o on o.id = oc.order_id and o.deleted_at is null
       left join session on true left join back on true
      where cart.id = ? and cart.deleted_at is null`,
    [cartId, cartId],
  );
  return rows.parse(answer.rows)[0] ?? null;
}
