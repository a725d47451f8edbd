import type { MedusaContainer } from "@medusajs/framework/types";
import { StepResponse } from "@medusajs/framework/workflows-sdk";
import { completeCartWorkflow } from "@medusajs/medusa/core-flows";
import { refuse } from "../../boundary/refusal";
import { checkCart } from "../check-cart";
import { cartShape } from "../check-cart/cart-facts";
import { leaveGoodsQueue } from "../check-cart/goods-queue";
import { ownersOf } from "../consign-order/owners";
import { knownOrder } from "../finish-order/known-order";

// The last look before an order exists, on the one path all orders take (stock complete-cart, decision 2). A cart that has
// its order already is only asked for it again: nothing that changed since may refuse the answer. Asked of every cart: one
// whose process died right after its order was made has the order and doesn't say so. Were it let into the queue for its
// goods, nobody would take it out again, because stock goes past the reservation then.
completeCartWorkflow.hooks.validate(
  async (input, { container }) => {
    const cart = cartShape.parse(input.cart);
    const { byCart, byPayment } = await knownOrder(container, cart.id);
    if (byCart !== null) return new StepResponse(null, null);
    // A killed try's, which the next purchase or the sweep ends; stock would fail at its links.
    if (byPayment !== null) throw refuse("purchase_under_way");
    const owners = await ownersOf(container, [...new Set(cart.items.map((it) => it.product_id))]);
    try {
      await checkCart({ cart, owners }, container);
    } catch (error) {
      await leaveGoodsQueue(container, cart.id);
      throw error;
    }
    return new StepResponse(null, cart.id);
  },
  async (cartId, { container }) => {
    if (cartId) await leaveGoodsQueue(container, cartId);
  },
);

// Called when the stock is reserved and before anybody asks for money. Medusa runs it and leaves it out of the workflow's type.
const hooks: Readonly<Record<string, unknown>> = completeCartWorkflow.hooks;
const { beforePaymentAuthorization } = hooks;
if (typeof beforePaymentAuthorization !== "function") throw new Error("complete-cart lost its hook after reserving");
beforePaymentAuthorization(
  async ({ input }: { input: { id: string } }, { container }: { container: MedusaContainer }) => {
    await leaveGoodsQueue(container, input.id);
  },
);
