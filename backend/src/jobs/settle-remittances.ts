import type { MedusaContainer } from "@medusajs/framework/types";
import { handleEach } from "../boundary/handle-each";
import { remitWorkflow } from "../workflows/remit";
import { findUnpostedRemittances } from "../workflows/remit/find-remittances";

/** The guarantee that every remittance reaches the ledger. */
export default async function settleRemittances(container: MedusaContainer): Promise<void> {
  await handleEach(container, {
    job: config.name,
    ids: await findUnpostedRemittances(container, 200),
    handle: (remittanceId) => remitWorkflow(container).run({ input: { remittanceId } }),
  });
}

export const config = { name: "settle-remittances", schedule: "*/10 * * * * *" };
