import type { RemittanceFile } from "@cho-phien/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { clock } from "../boundary/clock";
import { refuse } from "../boundary/refusal";
import { digest } from "../boundary/secret-digest";
import { bankFile } from "../paying/bank-file";
import { batchCode } from "./batch-code";
import { lockBatch } from "./lock-batch";

const rows = z.array(
  z.object({
    place: z.number(),
    name: z.string(),
    amount: z.string(),
    shipping: z.string(),
    bank_bin: z.string(),
    account_number: z.string(),
    holder_name: z.string(),
  }),
);

type Asked = { readonly batchId: string; readonly operatorId: string };

/**
 * The bank file of an approved batch. From the first time on money may be on its way, whoever holds the file: the batch
 * can't be undone any more, and each transfer ends with the bank's reference or its failure.
 */
export async function handOutFile(container: MedusaContainer, { batchId, operatorId }: Asked): Promise<RemittanceFile> {
  return await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).transaction(async (trx) => {
    const batch = await lockBatch(trx, batchId);
    if (batch.approved_at === null || batch.undone_at !== null) throw refuse("batch_not_approved");
    const found = await trx.raw(
      `select t.place, c.name, t.amount::text, t.shipping::text, t.bank_bin, t.account_number, t.holder_name
         from remittance_transfer t join cooperative c on c.id = t.cooperative_id
        where t.batch_id = ? and not t.is_left_out order by t.place`,
      [batch.id],
    );
    const code = batchCode(batch.id);
    const text = bankFile(
      code,
      rows.parse(found.rows).map((row) => ({
        account: { bankBin: row.bank_bin, accountNumber: row.account_number, holderName: row.holder_name },
        amountDong: row.amount,
        shippingDong: row.shipping,
        fullName: row.holder_name,
        place: row.place,
      })),
    );
    const sha256 = digest(text);
    if (batch.sent_at === null) {
      const sent = { sent_by: operatorId, sent_at: clock.now(), file_sha256: sha256 };
      await trx("remittance_batch").where({ id: batch.id }).update(sent);
    }
    return { fileName: `${code}.csv`, text, sha256: sha256.toString("hex") };
  });
}
