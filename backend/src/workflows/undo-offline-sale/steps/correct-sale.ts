import { dongToWire, sum, dongFromWire } from "@cho-phien/money";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { z } from "@medusajs/framework/zod";
import { askLedger } from "../../../boundary/ledger-refusal";
import { notHere } from "../../../boundary/refusal";
import { INCOME_MODULE } from "../../../modules/income";
import type { UndoOfflineSale } from "../index";
import { newJournalId } from "../../../modules/income/ledger/journal-id";

const lineRows = z.array(z.object({ id: z.string(), amount: z.union([z.string(), z.number()]).transform(String) }));

/** The shares first, then the sale under them; entries that are reversed already stay as they are. */
export const correctSaleStep = createStep("correct-sale", async (input: UndoOfflineSale, { container }) => {
  const { cooperativeId, key, reason, staffId, at } = input;
  const income = container.resolve(INCOME_MODULE);
  const kept = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)("recorded_sale")
    .select("id", "amount")
    .where({ cooperative_id: cooperativeId, sale_key: key });
  const lines = lineRows.parse(kept);
  const lineIds = lines.map((it) => it.id);
  const entries = lineIds.length ? await income.journals({ sourceIds: lineIds, cooperativeIds: [cooperativeId] }) : [];
  if (entries.length === 0) throw notHere();
  const reversed = new Set(entries.map((it) => it.reversesId));
  const standing = entries.filter((it) => it.kind !== "correction" && !reversed.has(it.id));
  const inOrder = [
    ...standing.filter((it) => it.kind === "member.accrued"),
    ...standing.filter((it) => it.kind === "sale.recorded"),
  ];
  const actor = { type: "coop_staff", id: staffId };
  await askLedger(() =>
    income.correctAll(inOrder.map((it) => ({ journalId: it.id, correctionId: newJournalId(), reason, actor, at }))),
  );
  const totalDong = dongToWire(sum(lines.map((it) => dongFromWire(it.amount))));
  return new StepResponse({ lineIds, answer: { key, totalDong } });
});
