import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { refreshShop } from "../workflows/refresh-shop";
import { productsOfVariants, staleTags } from "../workflows/refresh-shop/stale-tags";

/** A product or variant changed: the shop shows it within seconds instead of minutes. */
export default async function catalogueChanged({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  const isVariant = event.name.startsWith("product-variant.");
  const productIds = isVariant ? await productsOfVariants(container, [event.data.id]) : [event.data.id];
  await refreshShop(container, await staleTags(container, productIds));
}

export const config: SubscriberConfig = {
  event: [
    "product.created",
    "product.updated",
    "product.deleted",
    "product-variant.created",
    "product-variant.updated",
    "product-variant.deleted",
  ],
};
