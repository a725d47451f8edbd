import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { orderCode } from "../boundary/order-code";
import { notHere } from "../boundary/refusal";
import { samePhone } from "../consignments/read-order-view";

const link = z.object({
  order: z.object({
    id: z.string(),
    display_id: z.number(),
    shipping_address: z.object({ phone: z.string() }),
  }),
});

/**
 * The code of the order a cart became; null while it is a cart. Another's cart answers like one that never existed: whoever
 * asks names the phone the order was placed with, as every look at an order does.
 */
export async function codeOfCart(container: MedusaContainer, cartId: string, phone: string): Promise<string | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order_cart",
    fields: ["order.id", "order.display_id", "order.shipping_address.phone"],
    filters: { cart_id: cartId },
  });
  if (!data[0]) return null;
  const { order } = link.parse(data[0]);
  if (!samePhone(order.shipping_address.phone, phone)) throw notHere();
  return orderCode({ id: order.id, displayId: order.display_id });
}
