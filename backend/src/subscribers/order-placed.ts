import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { consignOrderWorkflow } from "../workflows/consign-order";
import { tellShoppers } from "../order-messages/tell-shopper";
import { isUnconsigned } from "../workflows/consign-order/find-orders";
import { markPaid } from "../workflows/mark-paid";

/** A hint only: does at once what the jobs would find some seconds later. A card is charged before its order exists. */
export default async function orderPlaced({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  const orderId = event.data.id;
  if (await isUnconsigned(container, orderId)) await consignOrderWorkflow(container).run({ input: { orderId } });
  await markPaid(container, orderId);
  await tellShoppers(container, orderId);
}

export const config: SubscriberConfig = { event: "order.placed" };
