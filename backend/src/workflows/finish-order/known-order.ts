import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";

const known = z
  .array(z.object({ byCart: z.string().nullable(), byPayment: z.string().nullable(), isSettled: z.boolean() }))
  .length(1);

type KnownOrder = {
  /** The order the basket became, as everybody asks for it. */
  readonly byCart: string | null;
  /** The order its payment is for. Stock makes the two links side by side, and may be killed between them. */
  readonly byPayment: string | null;
  /** Whether that of the basket is cut into its parcels, or over: nothing of it can be half done. */
  readonly isSettled: boolean;
};

export async function knownOrder(container: MedusaContainer, cartId: string): Promise<KnownOrder> {
  const { rows } = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select k.order_id as "byCart", p.order_id as "byPayment",
            coalesce((select o.status <> 'pending' or exists (select from consignment c where c.order_id = o.id)
                        from "order" o where o.id = k.order_id), false) as "isSettled"
       from (select) one
       left join lateral (select order_id from order_cart where cart_id = ? and deleted_at is null limit 1) k on true
       left join lateral (
         select p.order_id from cart_payment_collection m
           join order_payment_collection p on p.payment_collection_id = m.payment_collection_id and p.deleted_at is null
           join "order" o on o.id = p.order_id and o.deleted_at is null and o.status = 'pending'
          where m.cart_id = ? and m.deleted_at is null limit 1) p on true`,
    [cartId, cartId],
  );
  const [order] = known.parse(rows);
  return order ?? { byCart: null, byPayment: null, isSettled: false };
}
