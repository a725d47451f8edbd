import type { MedusaContainer } from "@medusajs/framework/types";
import { errorText } from "../../boundary/refusal";
import { finishOrder } from ".";
import { reopenCart } from "./reopen-cart";

/**
 * Brings an order a killed checkout left half done to an end, and says to which. The caller holds the cart's lock, so that
 * nobody is at it any more.
 */
export async function finishOrCancel(
  container: MedusaContainer,
  half: { readonly orderId: string; readonly cartId: string },
): Promise<string> {
  const failed = await finishOrder(container, half).then(() => null, errorText);
  if (failed === null) return "finished";
  await reopenCart(container, half);
  return `cancelled: ${failed.slice(0, 200)}`;
}
