import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { askLedger } from "../boundary/ledger-refusal";
import { clock } from "../boundary/clock";
import { notHere, refuse } from "../boundary/refusal";
import { INCOME_MODULE } from "../modules/income";
import { newJournalId } from "../modules/income/ledger/journal-id";
import { lockBatch } from "./lock-batch";

const rows = z.array(
  z.object({
    is_sendable: z.boolean(),
    failed_at: z.date().nullable(),
    journal_id: z.string().nullable(),
    is_entered: z.boolean(),
  }),
);

type Asked = {
  readonly batchId: string;
  readonly transferId: string;
  readonly reason: string;
  readonly operatorId: string;
};

/**
 * The transfer did not go through, or the bank sent it back: what it held is due again. One already in the books is
 * reversed there by a correction with its reason. Twice is once.
 */
export async function failTransfer(container: MedusaContainer, asked: Asked): Promise<void> {
  const { batchId, transferId, reason, operatorId } = asked;
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const journalId = await knex.transaction(async (trx) => {
    const batch = await lockBatch(trx, batchId);
    const found = await trx.raw(
      `select t.approved_due is not null as is_sendable, t.failed_at, r.id is not null as is_entered, j.id::text as journal_id
         from remittance_transfer t left join remittance r on r.transfer_id = t.id
         left join income_journal j on j.idem_key = 'coop.remitted:' || r.id
        where t.id = ? and t.batch_id = ?`,
      [transferId.slice(0, 60), batch.id],
    );
    const [transfer] = rows.parse(found.rows);
    if (!transfer) throw notHere();
    if (batch.sent_at === null || !transfer.is_sendable) throw refuse("transfer_not_sent");
    // A reference that was just entered is in the books within seconds; only then can it be taken back there.
    if (transfer.is_entered && transfer.journal_id === null) throw refuse("transfer_being_entered");
    if (transfer.failed_at === null) {
      const failed = { failed_at: clock.now(), failed_by: operatorId, failure: reason };
      await trx("remittance_transfer").where({ id: transferId }).update(failed);
    }
    return transfer.journal_id;
  });
  if (journalId !== null) await takeBackRemittance(container, { journalId, operatorId });
}

/** Reverses the remittance of a transfer that came back, once. */
async function takeBackRemittance(
  container: MedusaContainer,
  { journalId, operatorId }: { readonly journalId: string; readonly operatorId: string },
): Promise<void> {
  const income = container.resolve(INCOME_MODULE);
  if ((await income.journals({ reversesIds: [journalId] })).length > 0) return;
  await askLedger(() =>
    income.correct({
      journalId,
      correctionId: newJournalId(),
      reason: "transfer_returned",
      actor: { type: "operator", id: operatorId },
      at: clock.now().toISOString(),
    }),
  );
}

const waiting = z.array(z.object({ journal_id: z.string(), failed_by: z.string() }));

/** Transfers that came back while their remittance still stands in the books: killed in between, the job finishes. */
export async function takeBackFailed(container: MedusaContainer): Promise<void> {
  const found = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select j.id::text as journal_id, t.failed_by from remittance_transfer t join remittance r on r.transfer_id = t.id
       join income_journal j on j.idem_key = 'coop.remitted:' || r.id
      where t.failed_at is not null and not exists (select from income_journal c where c.reverses_id = j.id) limit 50`,
  );
  for (const { journal_id, failed_by } of waiting.parse(found.rows))
    await takeBackRemittance(container, { journalId: journal_id, operatorId: failed_by });
}
