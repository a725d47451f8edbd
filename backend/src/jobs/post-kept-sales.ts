import type { MedusaContainer } from "@medusajs/framework/types";
import { handleEach } from "../boundary/handle-each";
import { findUnposted, readKeptSale } from "../sales/find-unposted";
import { finishOfflineSaleWorkflow } from "../workflows/record-offline-sale";

/** The guarantee that a sale a phone handed over reaches the books, though the server died and the phone never asks again. */
export default async function postKeptSales(container: MedusaContainer): Promise<void> {
  await handleEach(container, {
    job: config.name,
    ids: await findUnposted(container, 50),
    handle: async (lineId) =>
      finishOfflineSaleWorkflow(container).run({ input: await readKeptSale(container, lineId) }),
  });
}

export const config = { name: "post-kept-sales", schedule: "*/30 * * * * *" };
