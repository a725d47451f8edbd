import type { MedusaContainer } from "@medusajs/framework/types";
import { handleEach } from "../boundary/handle-each";
import { consignOrderWorkflow } from "../workflows/consign-order";
import { findUnconsignedOrders } from "../workflows/consign-order/find-orders";

/** The guarantee that every order gets its consignments. */
export default async function consignOrders(container: MedusaContainer): Promise<void> {
  await handleEach(container, {
    job: config.name,
    ids: await findUnconsignedOrders(container, 100),
    handle: (orderId) => consignOrderWorkflow(container).run({ input: { orderId } }),
  });
}

export const config = { name: "consign-orders", schedule: "*/5 * * * * *" };
