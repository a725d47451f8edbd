import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { refreshShop } from "../workflows/refresh-shop";

/**
 * The index has caught up. A change drops the listing's pages before the index knows of it: what was made in between would
 * stay old for minutes.
 */
export default async function searchWritten({ container }: SubscriberArgs<object>): Promise<void> {
  await refreshShop(container, ["goods"]);
}

export const config: SubscriberConfig = { event: "search.written" };
