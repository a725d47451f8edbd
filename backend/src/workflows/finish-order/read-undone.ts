import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";

const unreserved = z.object({
  line_item_id: z.string(),
  inventory_item_id: z.string(),
  location_id: z.string(),
  quantity: z.coerce.number(),
});
const unlinked = z.object({ id: z.string() });
const promised = z.object({ id: z.string(), isCaptured: z.boolean() });
const session = z.object({ sessionId: z.string(), currencyCode: z.string() });

export type Undone = {
  /** Its payment knows it, and its cart doesn't. */
  readonly isUnknownToCart: boolean;
  readonly unlinkedCollectionId: string | null;
  readonly unreserved: readonly z.infer<typeof unreserved>[];
  /** The session nobody authorised; null when it was, or when nothing is to pay. */
  readonly session: z.infer<typeof session> | null;
  /** The collection whose payment is there and was not added up; whether its money came in already. */
  readonly promised: z.infer<typeof promised> | null;
  /** Its payment was cancelled by a completion that failed after it (core-flows 2.21.2), and nothing else can be promised. */
  readonly isPromiseGone: boolean;
};

export async function readUndone(
  container: MedusaContainer,
  { orderId, cartId }: { readonly orderId: string; readonly cartId: string },
): Promise<Undone> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const [carts, links, lines, sessions, collections, gone] = await Promise.all([
    knex("order_cart").where({ cart_id: cartId }).whereNull("deleted_at").select("order_id"),
    knex.raw(UNLINKED, [cartId, orderId]),
    knex.raw(UNRESERVED, [orderId]),
    knex.raw(UNPROMISED, [cartId]),
    knex.raw(NOT_ADDED_UP, [cartId]),
    knex.raw(GONE, [cartId]),
  ]);
  return {
    isUnknownToCart: carts.length === 0,
    unlinkedCollectionId: z.array(unlinked).parse(links.rows)[0]?.id ?? null,
    unreserved: z.array(unreserved).parse(lines.rows),
    session: z.array(session).parse(sessions.rows)[0] ?? null,
    promised: z.array(promised).parse(collections.rows)[0] ?? null,
    isPromiseGone: z.array(z.unknown()).parse(gone.rows).length > 0,
  };
}

const UNLINKED = `
  select m.payment_collection_id as id from cart_payment_collection m
   where m.cart_id = ? and m.deleted_at is null
     and not exists (select from order_payment_collection p
                      where p.order_id = ? and p.payment_collection_id = m.payment_collection_id and p.deleted_at is null)`;

/** At the place with most of it, as our market has one place. */
const UNRESERVED = `
  select i.item_id as line_item_id, k.inventory_item_id, level.location_id,
         (i.quantity * k.required_quantity)::text as quantity
    from order_item i join "order" o on o.id = i.order_id and o.version = i.version
    join order_line_item l on l.id = i.item_id
    join product_variant v on v.id = l.variant_id and v.manage_inventory
    join product_variant_inventory_item k on k.variant_id = v.id and k.deleted_at is null
    join lateral (select location_id from inventory_level n
                   where n.inventory_item_id = k.inventory_item_id and n.deleted_at is null
                   order by n.stocked_quantity - n.reserved_quantity desc, n.id limit 1) as level on true
   where i.order_id = ? and i.deleted_at is null and i.quantity > 0
     and not exists (select from reservation_item r
                      where r.line_item_id = i.item_id and r.inventory_item_id = k.inventory_item_id)`;

const UNPROMISED = `
  select s.id as "sessionId", s.currency_code as "currencyCode"
    from cart_payment_collection m join payment_session s
      on s.payment_collection_id = m.payment_collection_id and s.deleted_at is null
   where m.cart_id = ? and m.deleted_at is null and s.status in ('pending', 'requires_more', 'authorized')
     and not exists (select from payment y where y.payment_session_id = s.id and y.deleted_at is null)
   order by s.created_at limit 1`;

const NOT_ADDED_UP = `
  select l.id, coalesce((select sum(c.amount) from capture c where c.payment_id = y.id and c.deleted_at is null), 0) >= l.amount
           as "isCaptured"
    from cart_payment_collection m join payment_collection l on l.id = m.payment_collection_id and l.deleted_at is null
    join payment y on y.payment_collection_id = l.id and y.deleted_at is null and y.canceled_at is null
   where m.cart_id = ? and m.deleted_at is null and l.status in ('not_paid', 'awaiting') limit 1`;

const GONE = `
  select from cart_payment_collection m where m.cart_id = ? and m.deleted_at is null
     and exists (select from payment y where y.payment_collection_id = m.payment_collection_id and y.canceled_at is not null)
     and not exists (select from payment y where y.payment_collection_id = m.payment_collection_id and y.deleted_at is null
                        and y.canceled_at is null)
     and not exists (select from payment_session s
                      where s.payment_collection_id = m.payment_collection_id and s.deleted_at is null
                        and s.status in ('pending', 'requires_more', 'authorized')
                        and not exists (select from payment y where y.payment_session_id = s.id and y.deleted_at is null))`;
