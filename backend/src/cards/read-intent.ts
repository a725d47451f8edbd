import { dong, type Dong } from "@cho-phien/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { dongOfMedusa, medusaNumber } from "../boundary/money";
import type { CardProvider } from "../modules/payment-card/service";
import type { IntentFacts } from "./decide-intent";

const charge = z.object({ created: z.number(), amount_refunded: z.number() });

const intentShape = z.object({
  id: z.string(),
  status: z.string(),
  amount_received: z.number(),
  created: z.number(),
  metadata: z.object({ session_id: z.string().optional() }),
  last_payment_error: z.object({ code: z.string().nullish() }).nullish(),
  latest_charge: z.union([z.string(), charge]).nullish(),
});

type Intent = {
  readonly id: string;
  /** Our payment session's id; null for a payment that is not this market's, of an account it shares. */
  readonly sessionId: string | null;
  readonly status: string;
  readonly isDeclined: boolean;
  readonly receivedDong: Dong;
  readonly givenBackDong: Dong;
  readonly paidAt: Date;
};

/** A payment as Stripe has it now: what an event said of it may be old, and events come in any order. */
export async function readIntent(provider: CardProvider, id: string): Promise<Intent> {
  const intent = intentShape.parse(await provider.company.paymentIntents.retrieve(id, { expand: ["latest_charge"] }));
  const paid = typeof intent.latest_charge === "object" ? intent.latest_charge : null;
  return {
    id: intent.id,
    sessionId: intent.metadata.session_id ?? null,
    status: intent.status,
    isDeclined: Boolean(intent.last_payment_error),
    receivedDong: dong(BigInt(intent.amount_received)),
    givenBackDong: dong(BigInt(paid?.amount_refunded ?? 0)),
    paidAt: new Date((paid?.created ?? intent.created) * 1000),
  };
}

const rows = z.array(
  z.object({
    amount: medusaNumber,
    cart_id: z.string().nullable(),
    is_paid: z.boolean(),
    order_id: z.string().nullable(),
  }),
);

type Standing = Pick<IntentFacts, "session" | "hasOrder"> & { readonly orderId: string | null };

/** What stands on our side of a payment: one statement. */
export async function readStanding(
  container: MedusaContainer,
  { id, sessionId }: Pick<Intent, "id" | "sessionId">,
): Promise<Standing> {
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select s.amount, cp.cart_id, oc.order_id,
            exists (select from payment p where p.payment_session_id = s.id and p.deleted_at is null
                       and p.canceled_at is null) as is_paid
       from payment_session s
       left join cart_payment_collection cp on cp.payment_collection_id = s.payment_collection_id and cp.deleted_at is null
       left join order_cart oc on oc.cart_id = cp.cart_id and oc.deleted_at is null
      where s.id = ? and s.data ->> 'id' = ? and s.deleted_at is null`,
    [sessionId, id],
  );
  const row = rows.parse(answer.rows)[0];
  if (!row) return { session: null, hasOrder: false, orderId: null };
  return {
    session: { amountDong: dongOfMedusa(row.amount), isPaid: row.is_paid, cartId: row.cart_id },
    hasOrder: row.order_id !== null,
    orderId: row.order_id,
  };
}
