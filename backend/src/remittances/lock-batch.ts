import { z } from "@medusajs/framework/zod";
import { notHere } from "../boundary/refusal";
import type { Asking } from "./asking";

const rows = z.array(
  z.object({
    id: z.string(),
    approved_at: z.date().nullable(),
    sent_at: z.date().nullable(),
    undone_at: z.date().nullable(),
  }),
);

type LockedBatch = z.infer<typeof rows>[number];

/** Waits until nobody else changes the batch; held to the end of the transaction. */
export async function lockBatch(trx: Asking, batchId: string): Promise<LockedBatch> {
  const found = await trx.raw(
    "select id, approved_at, sent_at, undone_at from remittance_batch where id = ? for update",
    [batchId.slice(0, 60)],
  );
  const [batch] = rows.parse(found.rows);
  if (!batch) throw notHere();
  return batch;
}
