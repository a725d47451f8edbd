import { randomUUID } from "node:crypto";
import { dongFromWire, dongToWire } from "@cho-phien/money";
import { matchParcel } from "@cho-phien/settlement";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { z } from "@medusajs/framework/zod";
import { clock } from "../../../boundary/clock";
import { notHere } from "../../../boundary/refusal";
import { findParcels, type Parcel } from "../../../cod-sheets/find-parcels";
import { type StoredSheet, storedSheet } from "../../../cod-sheets/stored-line";
import { takeCash } from "../../../cod-sheets/take-cash";
import type { AcceptCodSheet } from "../index";

const inserted = z.array(z.object({ id: z.string() }));

/**
 * All lines in one transaction, under the locks of their consignments. A line's key is (carrier, reference, parcel): what an
 * earlier sheet brought is passed over, so the same file twice adds nothing.
 */
export const acceptCodSheetStep = createStep("accept-cod-sheet", async (input: AcceptCodSheet, { container }) => {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const lineIds = await knex.transaction(async (trx) => {
    const [sheet] = z.array(storedSheet).parse(await trx("cod_sheet").where({ id: input.sheetId }).forUpdate());
    if (!sheet) throw notHere();
    if (sheet.accepted_at !== null) return [];
    const ids = await takeLines(trx, sheet);
    await trx("cod_sheet").where({ id: sheet.id }).update({ accepted_at: clock.now(), accepted_by: input.operatorId });
    return ids;
  });
  return new StepResponse({ lineIds });
});

async function takeLines(trx: Knex.Transaction, sheet: StoredSheet): Promise<string[]> {
  // Two sheets of one carrier taken at once wait for each other; then the second finds the first's lines.
  await trx.raw("select pg_advisory_xact_lock(hashtextextended('cod-sheet:' || ?, 0))", [sheet.carrier]);
  const parcels = await findParcels(trx, sheet.rows, { isHeld: true });
  const paid = new Set<string>();
  const ids: string[] = [];
  for (const row of sheet.rows) {
    const parcel = nowOf(parcels.get(row) ?? null, paid);
    const match = matchParcel(dongFromWire(row.collectedDong), parcel);
    const added: unknown = await trx("cod_sheet_line")
      .insert({
        id: `codline_${randomUUID()}`,
        sheet_id: sheet.id,
        row: row.row,
        carrier: sheet.carrier,
        reference: row.reference,
        parcel: row.parcel,
        collected_dong: row.collectedDong,
        fee_dong: row.feeDong,
        paid_on: row.paidOn,
        match,
        consignment_id: parcel?.consignmentId ?? null,
        due_dong: parcel ? dongToWire(parcel.dueDong) : null,
        created_at: clock.now(),
      })
      .onConflict(["carrier", "reference", "parcel"])
      .ignore()
      .returning("id");
    const [line] = inserted.parse(added);
    if (!line) continue;
    ids.push(line.id);
    if (match !== "exact" || !parcel) continue;
    paid.add(parcel.consignmentId);
    await takeCash(trx, { consignmentId: parcel.consignmentId, paidOn: row.paidOn });
  }
  return ids;
}

/** A line above may have brought this parcel's cash in already. */
function nowOf(parcel: Parcel | null, paid: ReadonlySet<string>): Parcel | null {
  return parcel && paid.has(parcel.consignmentId) ? { ...parcel, cashHeldBy: "carrier" } : parcel;
}
