import { isDeepStrictEqual } from "node:util";
import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { Recipient } from "../../../purchases/recipient";
import type { PurchaseCart } from "../cart-shape";

type Input = { readonly cart: PurchaseCart; readonly recipient: Recipient };

/** Address, words and mail of the order to be; nothing is written when the cart says so already. */
export const writeRecipientStep = createStep("write-recipient", async (input: Input, { container }) => {
  if (!isWritten(input)) {
    const { cart, recipient } = input;
    await container.resolve(Modules.CART).updateCarts([
      {
        id: cart.id,
        shipping_address: { ...recipient.address },
        metadata: { ...cart.metadata, ...recipient.metadata },
        ...(recipient.email ? { email: recipient.email } : {}),
      },
    ]);
  }
  return new StepResponse(null);
});

function isWritten({ cart, recipient }: Input): boolean {
  const { first_name, phone, address_1, city, province, country_code, metadata } = cart.shipping_address ?? {};
  const { note, coop_notes, gift_message, shipping_ways, language } = cart.metadata ?? {};
  const written = {
    address: { first_name, phone, address_1, city, province, country_code, metadata },
    email: recipient.email === null ? null : cart.email,
    metadata: { note, coop_notes, gift_message, shipping_ways, language },
  };
  return isDeepStrictEqual(written, recipient);
}
