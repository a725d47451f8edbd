import { z } from "@medusajs/framework/zod";
import { medusaNumber } from "../../boundary/money";
import type { Owner } from "../consign-order/owners";

/** The cart as stock complete-cart hands it to its hook, as far as the checks read it. */
export const cartShape = z.object({
  id: z.string(),
  currency_code: z.string(),
  total: medusaNumber,
  original_total: medusaNumber,
  discount_total: medusaNumber,
  shipping_address: z.unknown(),
  shipping_methods: z.array(z.object({ amount: medusaNumber })).nullish(),
  promotions: z.array(z.unknown()).nullish(),
  items: z.array(
    z.object({
      product_id: z.string(),
      product_title: z.string(),
      variant_id: z.string(),
      variant: z
        .object({
          manage_inventory: z.boolean().nullish(),
          allow_backorder: z.boolean().nullish(),
          inventory_items: z
            .array(z.object({ inventory_item_id: z.string(), required_quantity: z.number() }))
            .nullish(),
        })
        .nullish(),
      quantity: medusaNumber,
      unit_price: medusaNumber,
    }),
  ),
  payment_collection: z
    .object({
      currency_code: z.string(),
      payment_sessions: z.array(z.object({ amount: medusaNumber, status: z.string(), provider_id: z.string() })),
    })
    .nullish(),
});

export type Cart = z.infer<typeof cartShape>;

export type CartFacts = {
  readonly cart: Cart;
  /** Product id → the cooperative that owns it. */
  readonly owners: ReadonlyMap<string, Owner>;
};

/** The sessions stock complete-cart would pay with; it takes the first (core-flows, validate-cart-payments). */
const PROCESSABLE = new Set(["pending", "requires_more", "authorized", "captured", "pending_authorization"]);

export type Session = NonNullable<Cart["payment_collection"]>["payment_sessions"][number];

/** The session the order will be paid by; null for a cart that asks for no payment. */
export function sessionOf({ payment_collection }: Cart): Session | null {
  return payment_collection?.payment_sessions.find((it) => PROCESSABLE.has(it.status)) ?? null;
}
