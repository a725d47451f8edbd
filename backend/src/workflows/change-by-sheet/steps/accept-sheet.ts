import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { refuse } from "../../../boundary/refusal";
import { marketIds } from "../../../goods/market-ids";
import { judgeSheet, type JudgedSheet } from "../../../goods/sheet/judge-sheet";
import { findSheet, seenOf, writtenOf } from "../../../goods/sheet/read-sheet";
import { readStanding } from "../../../goods/sheet/read-standing";
import type { StoredSheet, WrittenChange } from "../../../goods/sheet/stored-sheet";
import { holdValues } from "../../../goods/sheet/stored-values";
import { writeChanges } from "../../../goods/sheet/write-changes";
import { holdGoodsOf } from "../hold-goods-of";
import type { AcceptSheet } from "../index";

/**
 * Judges the table against the goods as they are held, and writes it in one transaction if that is still what she saw. A
 * sale or an edit in between makes another judgement, which she is asked to look at. Accepted twice it is written once.
 */
export const acceptSheetStep = createStep(
  "accept-sheet",
  async (input: AcceptSheet, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    const stored = await findSheet(knex, input);
    if (stored.rows === null) return new StepResponse<string[], string | null>(productsOf(stored.changes ?? []), null);
    const seen = await judged(knex, stored, input);
    const { stockLocationId: locationId } = await marketIds(container);
    const variantIds = seen.map((it) => it.variantId);
    const written = await holdGoodsOf(container, seen, () =>
      knex.transaction(async (trx) => {
        const waiting = await findSheet(trx, input, true);
        if (waiting.rows === null) return waiting.changes ?? [];
        const held = await holdValues(trx, variantIds);
        const changes = await judged(trx, waiting, input);
        await writeChanges(trx, changes, { held, locationId, side: "to" });
        await markAccepted(trx, input, { changes, unchangedCount: waiting.rows.rows.length - changes.length });
        return changes;
      }),
    );
    return new StepResponse<string[], string | null>(productsOf(written), input.sheetId);
  },
  async (sheetId, { container }) => {
    if (sheetId) await unwrite(container, sheetId);
  },
);

/** The changes to write. Refuses when they are not the ones she saw. */
async function judged(knex: Knex, stored: StoredSheet, input: AcceptSheet): Promise<readonly WrittenChange[]> {
  const { cooperativeId, seen, chosenRows } = input;
  const found: JudgedSheet = judgeSheet(
    stored.rows ?? { rows: [], places: {}, is1904: false },
    await readStanding(knex, cooperativeId),
  );
  if (seenOf(found) !== seen) {
    // Sent twice at once: the other one wrote it between two of our reads.
    const { changes } = await findSheet(knex, input);
    if (changes) return changes;
    throw refuse("goods_sheet_changed");
  }
  const chosen = new Set(chosenRows);
  const changes = found.changes.filter((it) => !it.isChoice || chosen.has(it.row)).map(writtenOf);
  if (changes.length === 0) throw refuse("goods_sheet_nothing");
  return changes;
}

type Accepted = { readonly changes: readonly WrittenChange[]; readonly unchangedCount: number };

async function markAccepted(trx: Knex, { sheetId, staffId }: AcceptSheet, accepted: Accepted): Promise<void> {
  await trx("goods_sheet")
    .where({ id: sheetId })
    .update({
      rows: null,
      changes: JSON.stringify(accepted.changes),
      unchanged_count: accepted.unchangedCount,
      accepted_at: trx.fn.now(),
      accepted_by: staffId,
    });
}

/** A later step failed: every number goes back, and the table reads as taken back. */
async function unwrite(container: MedusaContainer, sheetId: string): Promise<void> {
  const { stockLocationId: locationId } = await marketIds(container);
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).transaction(async (trx) => {
    const { cooperative_id: cooperativeId } = await trx("goods_sheet").where({ id: sheetId }).first("cooperative_id");
    const { changes, undone_at: undoneAt } = await findSheet(trx, { cooperativeId, sheetId }, true);
    if (!changes || undoneAt) return;
    const held = await holdValues(
      trx,
      changes.map((it) => it.variantId),
    );
    await writeChanges(trx, changes, { held, locationId, side: "from" });
    await trx("goods_sheet").where({ id: sheetId }).update({ undone_at: trx.fn.now(), undone_by: "market" });
  });
}

function productsOf(changes: readonly WrittenChange[]): string[] {
  return [...new Set(changes.map((it) => it.productId))];
}
