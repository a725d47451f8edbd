import type { CartShippingMethodDTO } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { dongOfMedusa } from "../../../boundary/money";
import { refuse } from "../../../boundary/refusal";
import type { Recipient } from "../../../purchases/recipient";
import type { PurchaseCart } from "../cart-shape";
import { shippingFor } from "../shipping-for";

type Input = { readonly cart: PurchaseCart; readonly recipient: Recipient };
type Chosen = {
  readonly isNew: boolean;
  readonly amountDong: string;
  readonly methods: CartShippingMethodDTO[];
};

/** The shipping line of the order to be. That of an earlier try stays when it costs the same, else it is replaced. */
export const chooseShippingStep = createStep("choose-shipping", async ({ cart, recipient }: Input, { container }) => {
  const way = await shippingFor(container, cart, recipient);
  if (!way) throw refuse("no_shipping");
  const amountDong = String(way.amountDong);
  const [stored, ...others] = cart.shipping_methods;
  const isSame = stored?.shipping_option_id === way.optionId && dongOfMedusa(stored.amount) === way.amountDong;
  if (isSame && others.length === 0) return new StepResponse<Chosen>({ isNew: false, amountDong, methods: [] });
  const carts = container.resolve(Modules.CART);
  if (stored) await carts.deleteShippingMethods(cart.shipping_methods.map((it) => it.id));
  // Medusa's types leave out that a price may hold its tax; its own add-shipping-method writes it all the same.
  const line = {
    cart_id: cart.id,
    name: way.name,
    shipping_option_id: way.optionId,
    amount: Number(way.amountDong),
    is_tax_inclusive: way.isTaxInclusive,
    data: {},
  };
  const methods = await carts.addShippingMethods([line]);
  return new StepResponse<Chosen>({ isNew: true, amountDong, methods });
});
