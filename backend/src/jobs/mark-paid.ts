import type { MedusaContainer } from "@medusajs/framework/types";
import { handleEach } from "../boundary/handle-each";
import { findPaidOrders, markPaid } from "../workflows/mark-paid";

/** The guarantee that what was paid in advance may be packed, whoever died between the capture and the consignment. */
export default async function markPaidOrders(container: MedusaContainer): Promise<void> {
  await handleEach(container, {
    job: config.name,
    ids: await findPaidOrders(container, { orderId: null, limit: 100 }),
    handle: (orderId) => markPaid(container, orderId),
  });
}

export const config = { name: "mark-paid", schedule: "*/5 * * * * *" };
