import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { subjectsOf } from "../ask";
import { AT_MOST, before, type Sweep } from "../sweep";

const KEPT_MS = 30 * 24 * 60 * 60_000;

/** A basket nobody came back to for a month: a name, a phone and an address kept for no order. One with money stays. */
const OLD = `
  from cart c
 where c.completed_at is null and c.deleted_at is null and c.updated_at < ?
   and not exists (select from order_cart o where o.cart_id = c.id and o.deleted_at is null)
   and not exists (select from cart_payment_collection m join payment p
                     on p.payment_collection_id = m.payment_collection_id and p.deleted_at is null
                    where m.cart_id = c.id)`;

export const oldCarts: Sweep = {
  name: "old_cart",
  everyMinutes: 5,
  find: (knex, now) =>
    subjectsOf(knex, `select c.id as subject ${OLD} order by c.updated_at limit ?`, [before(now, KEPT_MS), AT_MOST]),
  mend: async (container, id, now) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    const still = await subjectsOf(knex, `select c.id as subject ${OLD} and c.id = ?`, [before(now, KEPT_MS), id]);
    if (still.length === 0) return null;
    await container.resolve(Modules.CART).deleteCarts([id]);
    return "deleted";
  },
};
