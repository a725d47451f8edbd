import type { MedusaContainer } from "@medusajs/framework/types";
import { notHere } from "../boundary/refusal";
import { findOrder } from "../consignments/read-order-view";

/** The id of the order whose code and phone a shopper knows; whatever is wrong is answered alike. */
export async function shopperOrder(
  container: MedusaContainer,
  asked: { readonly code: string; readonly phone: string },
): Promise<string> {
  const order = await findOrder(container, asked);
  if (!order) throw notHere();
  return order.id;
}
