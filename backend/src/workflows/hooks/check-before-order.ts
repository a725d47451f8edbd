import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { completeCartWorkflow } from "@medusajs/medusa/core-flows";
import { checkCart } from "../check-cart";
import { type Cart, cartShape } from "../check-cart/cart-facts";
import { ownersOf } from "../consign-order/owners";

// The last look before an order exists, on the one path all orders take (stock complete-cart, decision 2). A cart that has
// its order already is only asked for it again: nothing that changed since may refuse the answer.
completeCartWorkflow.hooks.validate(async (input, { container }) => {
  const cart = cartShape.parse(input.cart);
  if (await hasOrder(container, cart)) return;
  const owners = await ownersOf(container, [...new Set(cart.items.map((it) => it.product_id))]);
  await checkCart({ cart, owners }, container);
});

/** Asks only for a cart that says it is completed, so that a first completion pays no statement for it. */
async function hasOrder(container: MedusaContainer, cart: Cart): Promise<boolean> {
  if (!cart.completed_at) return false;
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "order_cart", fields: ["order_id"], filters: { cart_id: cart.id } });
  return data.length > 0;
}
