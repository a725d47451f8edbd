import type { MedusaContainer } from "@medusajs/framework/types";
import { tellShoppers as tellAll } from "../order-messages/tell-shopper";

/** The guarantee that a shopper hears of her order: placed, sent, delivered, not coming, money given back. */
export default async function tellShoppers(container: MedusaContainer): Promise<void> {
  await tellAll(container, null);
}

export const config = { name: "tell-shoppers", schedule: "*/5 * * * * *" };
