import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { countOfMedusa, dongOfMedusa, medusaNumber } from "../../boundary/money";
import { paidThroughOf } from "./paid-through";
import { orderWords } from "./order-words";
import type { OrderLine } from "./split-order";

const placed = z.object({
  id: z.string(),
  display_id: z.number(),
  created_at: z.union([z.string(), z.date()]).transform((at) => new Date(at)),
  metadata: orderWords.nullish().catch(null),
  shipping_total: medusaNumber.transform(dongOfMedusa),
  shipping_address: z.object({
    first_name: z.string(),
    phone: z.string(),
    address_1: z.string(),
    metadata: z.object({ commune_code: z.string() }),
  }),
  /** How it is paid; a collection may also hold sessions that were given up, without a payment. */
  payment_collections: z.array(
    z.object({ payments: z.array(z.object({ provider_id: z.string(), created_at: z.coerce.date() })).nullish() }),
  ),
  items: z.array(
    z.object({
      id: z.string(),
      product_id: z.string(),
      variant_id: z.string(),
      product_title: z.string(),
      variant_title: z.string().nullable(),
      quantity: medusaNumber.transform(countOfMedusa),
      unit_price: medusaNumber.transform(dongOfMedusa),
      total: medusaNumber.transform(dongOfMedusa),
    }),
  ),
});
const order = placed.transform(({ payment_collections, ...it }) => ({
  ...it,
  paidThrough: paidThroughOf(payment_collections),
}));
export type PlacedOrder = z.infer<typeof order>;

const FIELDS = [
  "id",
  "display_id",
  "created_at",
  "metadata",
  "shipping_total",
  "shipping_address.*",
  "payment_collections.payments.provider_id",
  "payment_collections.payments.created_at",
  "items.*",
  "items.total",
];

/** One Medusa order, parsed. Throws when it is not what checkout lets through. */
export async function readOrder(container: MedusaContainer, orderId: string): Promise<PlacedOrder> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "order", fields: FIELDS, filters: { id: orderId } });
  return order.parse(data[0]);
}

/** The order's lines with their cooperatives. Throws on goods nobody sells: checkout refuses them. */
export function orderLines(
  placed: PlacedOrder,
  cooperativeByProduct: ReadonlyMap<string, string>,
): readonly OrderLine[] {
  return placed.items.map((item) => {
    const cooperativeId = cooperativeByProduct.get(item.product_id);
    if (cooperativeId === undefined) throw new Error(`${item.id}: ${item.product_id} belongs to no cooperative`);
    return {
      id: item.id,
      productId: item.product_id,
      variantId: item.variant_id,
      productTitle: item.product_title,
      variantTitle: item.variant_title ?? "",
      quantity: item.quantity,
      unitPriceDong: item.unit_price,
      amountDong: item.total,
      cooperativeId,
    };
  });
}
