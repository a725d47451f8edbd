import { dong, dongToWire } from "@cho-phien/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { completeCartWorkflow } from "@medusajs/medusa/core-flows";
import { z } from "@medusajs/framework/zod";
import { rowsOf, subjectsOf } from "../ask";
import { AT_MOST, AT_WORK_MS, before, type Sweep } from "../sweep";

/** An order is tried for until then; the rest of the fifteen minutes is for giving the money back. */
const GIVE_UP_AFTER_MS = 8 * 60_000;

const CAPTURED = `
  from payment p
  join lateral (select sum(amount) as amount, min(created_at) as since from capture
                 where payment_id = p.id and deleted_at is null) c on c.since < ?
  left join lateral (select sum(amount) as amount from refund where payment_id = p.id and deleted_at is null) r on true
  left join cart_payment_collection m on m.payment_collection_id = p.payment_collection_id and m.deleted_at is null
 where p.deleted_at is null and c.amount > coalesce(r.amount, 0)
   and not exists (select from order_payment_collection o
                    where o.payment_collection_id = p.payment_collection_id and o.deleted_at is null)`;

const found = z.array(z.object({ cart_id: z.string().nullable(), left: z.string(), since: z.date() }));

/**
 * Money that came in and bought nothing (L8): the shopper closed the page after paying, or we were killed. Her basket becomes
 * the order she paid for; where that can't be, all of the money goes back. Of any provider; what a provider took and never
 * told us is its own reconciler's to find.
 */
export const capturedWithoutOrder: Sweep = {
  name: "captured_without_order",
  everyMinutes: 1,
  find: (knex, now) =>
    subjectsOf(knex, `select p.id as subject ${CAPTURED} order by c.since limit ?`, [before(now, AT_WORK_MS), AT_MOST]),
  mend: async (container, paymentId, now) => {
    const paid = await stillWithoutOrder(container, paymentId, now);
    if (!paid) return null;
    if (paid.cart_id) await completeCartWorkflow(container).run({ input: { id: paid.cart_id }, throwOnError: false });
    const left = await stillWithoutOrder(container, paymentId, now);
    if (!left) return await howItEnded(container, paymentId);
    if (left.cart_id && left.since > before(now, GIVE_UP_AFTER_MS)) return null;
    const amount = Number(dongToWire(dong(BigInt(left.left))));
    await container
      .resolve(Modules.PAYMENT)
      .refundPayment({ payment_id: paymentId, amount, created_by: "job:sweep", note: "captured without an order" });
    return "refunded";
  },
};

async function stillWithoutOrder(container: MedusaContainer, paymentId: string, now: Date) {
  const rows = await rowsOf(
    container.resolve(ContainerRegistrationKeys.PG_CONNECTION),
    `select m.cart_id, trunc(c.amount - coalesce(r.amount, 0))::text as left, c.since ${CAPTURED} and p.id = ?`,
    [before(now, AT_WORK_MS), paymentId],
  );
  return found.parse(rows)[0] ?? null;
}

/** A completion that fails gives captured money back by itself (core-flows, compensate-payment-if-needed). */
async function howItEnded(container: MedusaContainer, paymentId: string): Promise<string> {
  const ordered = await subjectsOf(
    container.resolve(ContainerRegistrationKeys.PG_CONNECTION),
    `select o.order_id as subject from payment p join order_payment_collection o
        on o.payment_collection_id = p.payment_collection_id and o.deleted_at is null where p.id = ?`,
    [paymentId],
  );
  return ordered.length > 0 ? "ordered" : "refunded";
}
