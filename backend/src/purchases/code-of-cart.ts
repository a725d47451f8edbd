import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { orderCode } from "../boundary/order-code";
import { notHere } from "../boundary/refusal";
import { samePhone } from "../consignments/read-order-view";

const placed = z.array(z.object({ id: z.string(), display_id: z.number(), phone: z.string() }));

/**
 * The code of the order a cart became; null while it is a cart. Another's cart answers like one that never existed: whoever
 * asks names the phone the order was placed with, as every look at an order does.
 */
export async function codeOfCart(container: MedusaContainer, cartId: string, phone: string): Promise<string | null> {
  const found = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select o.id, o.display_id, a.phone from order_cart l
       join "order" o on o.id = l.order_id join order_address a on a.id = o.shipping_address_id
      where l.cart_id = ? and l.deleted_at is null`,
    [cartId],
  );
  const [order] = placed.parse(found.rows);
  if (!order) return null;
  if (!samePhone(order.phone, phone)) throw notHere();
  return orderCode({ id: order.id, displayId: order.display_id });
}
