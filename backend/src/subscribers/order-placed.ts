import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { consignOrderWorkflow } from "../workflows/consign-order";
import { tellShoppers } from "../order-messages/tell-shopper";
import { findUnconsignedOrders } from "../workflows/consign-order/find-orders";
import { markPaid } from "../workflows/mark-paid";

/** A hint only: does at once what the jobs would find some seconds later. A card is charged before its order exists. */
export default async function orderPlaced({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  const waiting = await findUnconsignedOrders(container, 100);
  if (waiting.includes(event.data.id)) await consignOrderWorkflow(container).run({ input: { orderId: event.data.id } });
  await markPaid(container, event.data.id);
  await tellShoppers(container, event.data.id);
}

export const config: SubscriberConfig = { event: "order.placed" };
