import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { finishOrCancel } from "../../workflows/finish-order/finish-or-cancel";
import { subjectsOf } from "../ask";
import { AT_MOST, AT_WORK_MS, before, type Sweep } from "../sweep";

/**
 * An order its cart knows, or its payment (the links are made side by side), of which the rest was never done: the other link,
 * stock not reserved, nothing promised, the promise taken back by a completion that failed after it, or not added up (Medusa
 * stores a session's yes, its payment and the collection's state one after the other).
 */
const HALF = `
  from "order" o join lateral (
    select n.cart_id from order_cart n where n.order_id = o.id and n.deleted_at is null
     union select m.cart_id from order_payment_collection p join cart_payment_collection m
                on m.payment_collection_id = p.payment_collection_id and m.deleted_at is null
            where p.order_id = o.id and p.deleted_at is null) c on true
 where o.deleted_at is null and o.status = 'pending' and o.created_at < ?
   and o.created_at > cast(? as timestamptz) - interval '7 days'
   and not exists (select from consignment k where k.order_id = o.id)
   and (
     not exists (select from order_cart n where n.cart_id = c.cart_id and n.deleted_at is null)
     or exists (select from cart_payment_collection m where m.cart_id = c.cart_id and m.deleted_at is null
                and not exists (select from order_payment_collection p where p.order_id = o.id and p.deleted_at is null))
     or exists (select from order_payment_collection p join payment_session s
                  on s.payment_collection_id = p.payment_collection_id and s.deleted_at is null
                 where p.order_id = o.id and p.deleted_at is null
                   and not exists (select from payment y where y.payment_collection_id = s.payment_collection_id
                                      and y.deleted_at is null and y.canceled_at is null))
     or exists (select from order_payment_collection p join payment_collection l on l.id = p.payment_collection_id
                  join payment y on y.payment_collection_id = l.id and y.deleted_at is null and y.canceled_at is null
                 where p.order_id = o.id and p.deleted_at is null and l.status in ('not_paid', 'awaiting'))
     or exists (select from order_item i join order_line_item l on l.id = i.item_id
                  join product_variant v on v.id = l.variant_id and v.manage_inventory
                 where i.order_id = o.id and i.version = o.version and i.deleted_at is null and i.quantity > 0
                   and not exists (select from reservation_item r where r.line_item_id = i.item_id)))`;

export const halfOrders: Sweep = {
  name: "half_order",
  everyMinutes: 1,
  find: (knex, now) =>
    subjectsOf(knex, `select o.id as subject ${HALF} order by o.created_at limit ?`, [
      before(now, AT_WORK_MS),
      now,
      AT_MOST,
    ]),
  mend: async (container, orderId, now) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    const [cartId] = await subjectsOf(knex, `select c.cart_id as subject ${HALF} and o.id = ?`, [
      before(now, AT_WORK_MS),
      now,
      orderId,
    ]);
    if (!cartId) return null;
    // The lock a checkout of this cart takes: the shopper who tries again meanwhile waits for us.
    const finish = () => finishOrCancel(container, { orderId, cartId });
    return await container.resolve(Modules.LOCKING).execute([cartId], finish);
  },
};
