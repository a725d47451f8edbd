import type { MedusaContainer } from "@medusajs/framework/types";
import { handleEach } from "../boundary/handle-each";
import { findUnmovedSales, findUnreturnedSales } from "../sales/find-unmoved";
import { putBackInStock, takeFromStock } from "../sales/move-stock";

/** The guarantee that the stock follows the books: what was sold at a fair leaves, what was taken back returns. */
export default async function moveSaleStock(container: MedusaContainer): Promise<void> {
  await handleEach(container, {
    job: config.name,
    ids: await findUnmovedSales(container, 200),
    handle: (lineId) => takeFromStock(container, [lineId]),
  });
  await handleEach(container, {
    job: config.name,
    ids: await findUnreturnedSales(container, 200),
    handle: (lineId) => putBackInStock(container, [lineId]),
  });
}

export const config = { name: "move-sale-stock", schedule: "*/5 * * * * *" };
