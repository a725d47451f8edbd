import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, refreshCartItemsWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows";
import type { Recipient } from "../../purchases/recipient";
import { choosePaymentStep } from "./steps/choose-payment";
import { chooseShippingStep } from "./steps/choose-shipping";
import { readCartStep } from "./steps/read-cart";
import { writeRecipientStep } from "./steps/write-recipient";

export type Purchase = {
  readonly cartId: string;
  readonly recipient: Recipient;
  readonly paymentProvider: string;
};

/**
 * Writes who gets a basket, how it travels and who is to be paid, under the cart's lock: what stock's address, options,
 * shipping-method, collection and session routes write in five requests that each read the cart whole, here from one reading.
 * A part that stands already is left as it is, so that a tap beside a completion disturbs nothing. Nothing is undone after
 * a failure: the basket stays a basket, and the next try starts from what was written.
 */
export const preparePurchaseWorkflow = createWorkflow("prepare-purchase", (input: Purchase) => {
  // As long as stock's complete-cart waits and holds: twenty taps come one after the other.
  acquireLockStep({ key: input.cartId, timeout: 30, ttl: 120 });
  const cart = readCartStep(input);
  // A price that is no longer the one in the basket is taken over there and shown before anybody pays it.
  when("price-has-changed", { cart }, ({ cart }) => cart.changedPrice !== null).then(() => {
    refreshCartItemsWorkflow
      .runAsStep({ input: { cart_id: input.cartId, force_refresh: true } })
      .config({ name: "take-over-prices" });
  });
  const shipping = when("prices-stand", { cart }, mayWrite).then(() => {
    writeRecipientStep({ cart, recipient: input.recipient });
    return chooseShippingStep({ cart, recipient: input.recipient });
  });
  // Taxes and promotions are stock's to work out, where the operator has any. Conditions do not nest.
  when("stock-adds-to-totals", { cart, shipping }, ({ cart, shipping }) => cart.hasAdditions && !!shipping?.isNew).then(
    () => {
      const shipping_methods = transform({ shipping }, ({ shipping }) => shipping?.methods ?? []);
      refreshCartItemsWorkflow
        .runAsStep({ input: { cart_id: input.cartId, shipping_methods } })
        .config({ name: "add-taxes-and-promotions" });
    },
  );
  when("prices-still-stand", { cart }, mayWrite).then(() => {
    choosePaymentStep({ cart, shipping, provider: input.paymentProvider });
  });
  releaseLockStep({ key: input.cartId });
  return new WorkflowResponse(transform({ cart }, ({ cart: { isOpen, changedPrice } }) => ({ isOpen, changedPrice })));
});

type Read = { readonly cart: { readonly isOpen: boolean; readonly changedPrice: unknown } };

function mayWrite({ cart }: Read): boolean {
  return cart.isOpen && cart.changedPrice === null;
}
