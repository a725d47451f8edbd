import type { MedusaContainer } from "@medusajs/framework/types";
import { handleEach } from "../boundary/handle-each";
import { takeBackFailed } from "../remittances/fail-transfer";
import { remitWorkflow } from "../workflows/remit";
import { findUnpostedRemittances } from "../workflows/remit/find-remittances";

/** The guarantee that every remittance reaches the ledger, and that one the bank sent back leaves it. */
export default async function settleRemittances(container: MedusaContainer): Promise<void> {
  await handleEach(container, {
    job: config.name,
    ids: await findUnpostedRemittances(container, 200),
    handle: (remittanceId) => remitWorkflow(container).run({ input: { remittanceId } }),
  });
  await takeBackFailed(container);
}

export const config = { name: "settle-remittances", schedule: "*/10 * * * * *" };
