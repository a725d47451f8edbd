import { isRefusal } from "@cho-phien/income";
import { dongFromWire } from "@cho-phien/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { z } from "@medusajs/framework/zod";
import { clock } from "../../../boundary/clock";
import { BRINGS_MONEY, LINE_COLUMNS, storedLine } from "../../../cod-sheets/stored-line";
import { paidAt } from "../../../cod-sheets/take-cash";
import { INCOME_MODULE } from "../../../modules/income";
import { newJournalId } from "../../../modules/income/ledger/journal-id";
import { lineJournals } from "../line-journals";

const rows = z.array(storedLine.extend({ cooperative_id: z.string(), shipping_dong: z.string() }));

/**
 * Posts what is missing and then marks the line. Killed in between, the next scan finds the journals under their keys and
 * only marks.
 */
export const bookCodLineStep = createStep("book-cod-line", async ({ lineId }: { lineId: string }, { container }) => {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const found = await knex.raw(
    `select ${LINE_COLUMNS}, c.cooperative_id, c.shipping_dong::text from cod_sheet_line l
       join consignment c on c.id = l.consignment_id
      where l.id = ? and l.booked_at is null and ${BRINGS_MONEY}
        and not exists (select from consignment_line s
              where s.consignment_id = c.id and s.deleted_at is null and s.settled_at is null)`,
    [lineId],
  );
  const [line] = rows.parse(found.rows);
  if (!line) return new StepResponse({ booked: false });
  const { cooperative_id: cooperativeId, consignment_id: consignmentId } = line;
  const income = container.resolve(INCOME_MODULE);
  if (line.resolution === "carrier_has_it" && consignmentId) await takeBackKept(container, consignmentId);
  const at = paidAt(line.paid_on).toISOString();
  const shippingDong = dongFromWire(line.shipping_dong);
  for (const { key, decide } of lineJournals({ line, cooperativeId, shippingDong, at })) {
    if ((await income.journals({ idemKeys: [key] })).length > 0) continue;
    await income.decideAndPost(cooperativeId, (balances) => {
      const journal = decide(balances);
      return isRefusal(journal) ? journal : [journal];
    });
  }
  await knex("cod_sheet_line").where({ id: lineId, resolution: line.resolution }).update({ booked_at: clock.now() });
  return new StepResponse({ booked: true });
});

/** The cooperative did not have the cash after all: what was entered as kept by her is reversed. */
async function takeBackKept(container: MedusaContainer, consignmentId: string): Promise<void> {
  const income = container.resolve(INCOME_MODULE);
  const [kept] = await income.journals({ idemKeys: [`coop.kept:${consignmentId}`] });
  if (!kept || (await income.journals({ reversesIds: [kept.id] })).length > 0) return;
  await income.correct({
    journalId: kept.id,
    correctionId: newJournalId(),
    reason: "cash_at_carrier",
    actor: { type: "job", id: "book-cod" },
    at: clock.now().toISOString(),
  });
}
