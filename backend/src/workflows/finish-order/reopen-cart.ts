import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows";

/**
 * An order that can't be finished is cancelled, and its basket is the shopper's again: without that her next try would be
 * answered with the cancelled order for ever (stock complete-cart goes by the link). Cancelled last: killed before that, the
 * order is still found half done.
 */
export async function reopenCart(
  container: MedusaContainer,
  { orderId, cartId }: { readonly orderId: string; readonly cartId: string },
): Promise<void> {
  await container.resolve(ContainerRegistrationKeys.LINK).dismiss({
    [Modules.ORDER]: { order_id: orderId },
    [Modules.CART]: { cart_id: cartId },
  });
  await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)("cart")
    .where({ id: cartId })
    .update({ completed_at: null });
  await cancelOrderWorkflow(container).run({ input: { order_id: orderId, canceled_by: "job:sweep" } });
}
