import type { MedusaContainer } from "@medusajs/framework/types";
import { handleEach } from "../boundary/handle-each";
import { settleSaleWorkflow } from "../workflows/settle-sales";
import { findUnsettledLines } from "../workflows/settle-sales/find-lines";

/** The guarantee that every delivered and paid line reaches the ledger. */
export default async function settleSales(container: MedusaContainer): Promise<void> {
  await handleEach(container, {
    job: config.name,
    ids: await findUnsettledLines(container, 200),
    handle: (lineId) => settleSaleWorkflow(container).run({ input: { lineId } }),
  });
}

export const config = { name: "settle-sales", schedule: "*/5 * * * * *" };
