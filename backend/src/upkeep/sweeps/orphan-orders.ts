import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows";
import { subjectsOf } from "../ask";
import { AT_MOST, AT_WORK_MS, before, type Sweep } from "../sweep";

/** The checkout that may have made it and did not end. */
const CHECKOUT = `
  workflow_execution w join cart on cart.id = w.context -> 'data' -> 'payload' ->> 'id'
 where w.workflow_id = 'complete-cart' and w.state <> 'done' and cart.email is not distinct from o.email
   and w.created_at at time zone current_setting('timezone')
       between o.created_at - interval '3 minutes' and o.created_at + interval '1 second'`;

/**
 * An order that its cart doesn't know: stock complete-cart stores the order first and the link after (2.21.2), and was killed
 * in between. Nobody promised to pay for it, and the shopper's next try makes another. An order that an operator drafted has no
 * cart either, so the workflow that died has to be found too: its row names the cart, and the buyer is the same.
 */
const ORPHANS = `
  from "order" o
 where o.deleted_at is null and not coalesce(o.is_draft_order, false) and o.status = 'pending' and o.created_at < ?
   and not exists (select from order_cart c where c.order_id = o.id and c.deleted_at is null)
   and not exists (select from order_payment_collection p where p.order_id = o.id and p.deleted_at is null)
   and not exists (select from consignment k where k.order_id = o.id)
   and exists (select from ${CHECKOUT})`;

export const orphanOrders: Sweep = {
  name: "orphan_order",
  everyMinutes: 1,
  find: (knex, now) =>
    subjectsOf(knex, `select o.id as subject ${ORPHANS} order by o.created_at limit ?`, [
      before(now, AT_WORK_MS),
      AT_MOST,
    ]),
  mend: async (container, orderId, now) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    const carts = await subjectsOf(
      knex,
      `select c.id as subject from "order" o join lateral (select distinct cart.id from ${CHECKOUT}) c on true where o.id = ?`,
      [orderId],
    );
    // A checkout that only stood still, or a clock that ran ahead of it: whoever links the order holds its cart until then.
    return await container.resolve(Modules.LOCKING).execute([...carts], async () => {
      const still = await subjectsOf(knex, `select o.id as subject ${ORPHANS} and o.id = ?`, [
        before(now, AT_WORK_MS),
        orderId,
      ]);
      if (still.length === 0) return null;
      await cancelOrderWorkflow(container).run({ input: { order_id: orderId, canceled_by: "job:sweep" } });
      return "cancelled";
    });
  },
};
