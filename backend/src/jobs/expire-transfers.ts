import type { MedusaContainer } from "@medusajs/framework/types";
import { expireOrder, findUnpaid } from "../bank-lines/expire-orders";
import { handleEach } from "../boundary/handle-each";

/** Orders whose transfer did not come in time give their goods back. */
export default async function expireTransfers(container: MedusaContainer): Promise<void> {
  await handleEach(container, {
    job: config.name,
    ids: await findUnpaid(container, 500),
    handle: (orderId) => expireOrder(container, orderId),
  });
}

export const config = { name: "expire-transfers", schedule: "* * * * *" };
