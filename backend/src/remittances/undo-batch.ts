import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { clock } from "../boundary/clock";
import { refuse } from "../boundary/refusal";
import { lockBatch } from "./lock-batch";

type Asked = { readonly batchId: string; readonly operatorId: string };

/** Takes a batch back as long as its file is in nobody's hands: everything in it is due again. Twice is once. */
export async function undoBatch(container: MedusaContainer, { batchId, operatorId }: Asked): Promise<void> {
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).transaction(async (trx) => {
    const batch = await lockBatch(trx, batchId);
    if (batch.undone_at !== null) return;
    if (batch.sent_at !== null) throw refuse("batch_sent");
    await trx("remittance_batch").where({ id: batch.id }).update({ undone_by: operatorId, undone_at: clock.now() });
  });
}
