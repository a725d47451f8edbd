import { z } from "@medusajs/framework/zod";
import { medusaNumber } from "../../boundary/money";

const records = z.record(z.string(), z.unknown());
const text = z.string().nullish();

const sessionShape = z.object({
  id: z.string(),
  provider_id: z.string(),
  amount: medusaNumber,
  status: z.string(),
});
export type StoredSession = z.infer<typeof sessionShape>;

/** A cart as the purchase reads it, once. */
export const cartShape = z.object({
  id: z.string(),
  region_id: z.string(),
  currency_code: z.string(),
  email: text,
  completed_at: z.union([z.string(), z.date()]).nullish(),
  metadata: records.nullish(),
  region: z.object({ automatic_taxes: z.boolean() }),
  items: z.array(
    z.object({
      id: z.string(),
      variant_id: z.string(),
      product_id: z.string(),
      product_title: z.string(),
      quantity: medusaNumber,
      unit_price: medusaNumber,
      is_custom_price: z.boolean().nullish(),
    }),
  ),
  shipping_address: z
    .object({
      first_name: text,
      phone: text,
      address_1: text,
      city: text,
      province: text,
      country_code: text,
      metadata: records.nullish(),
    })
    .nullish(),
  shipping_methods: z.array(z.object({ id: z.string(), shipping_option_id: text, amount: medusaNumber })),
  promotions: z
    .array(z.object({ id: z.string() }).nullable())
    .nullish()
    .transform((it) => it ?? []),
  payment_collection: z
    .object({
      id: z.string(),
      amount: medusaNumber,
      status: z.string(),
      payments: z
        .array(z.object({ canceled_at: z.union([z.string(), z.date()]).nullish() }))
        .nullish()
        .transform((it) => it ?? []),
      payment_sessions: z
        .array(sessionShape)
        .nullish()
        .transform((it) => it ?? []),
    })
    .nullish(),
});
export type PurchaseCart = z.infer<typeof cartShape>;

export const CART_FIELDS = [
  "id",
  "region_id",
  "currency_code",
  "email",
  "completed_at",
  "metadata",
  "region.automatic_taxes",
  "items.*",
  "shipping_address.*",
  "shipping_methods.*",
  "promotions.id",
  "payment_collection.id",
  "payment_collection.amount",
  "payment_collection.status",
  "payment_collection.payments.canceled_at",
  "payment_collection.payment_sessions.*",
] as const;
