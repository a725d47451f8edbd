import type { CodLine, CodSheet, CodTotals } from "@cho-phien/contract";
import { dongFromWire, dongToWire, subtract, sum } from "@cho-phien/money";
import { matchParcel } from "@cho-phien/settlement";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";
import { notHere } from "../boundary/refusal";
import { findParcels, type Parcel } from "./find-parcels";
import { LINE_COLUMNS, type StoredLine, storedLine, type StoredSheet, storedSheet } from "./stored-line";

const known = z.array(z.object({ reference: z.string(), parcel: z.string() }));

/** A waiting sheet judged against the parcels of this moment, or a taken one as it was taken. */
export async function readCodSheet(knex: Knex, id: string): Promise<CodSheet> {
  const [sheet] = z.array(storedSheet).parse(await knex("cod_sheet").where({ id }));
  if (!sheet) throw notHere();
  const lines = sheet.accepted_at === null ? await waitingLines(knex, sheet) : await takenLines(knex, id);
  return {
    id: sheet.id,
    carrier: sheet.carrier,
    fileName: sheet.file_name,
    uploadedAt: sheet.uploaded_at.toISOString(),
    acceptedAt: sheet.accepted_at?.toISOString() ?? null,
    ...totalsOf(lines.filter((it) => !it.isKnown)),
    knownCount: lines.filter((it) => it.isKnown).length,
    lines,
    faults: sheet.faults,
  };
}

async function waitingLines(knex: Knex, sheet: StoredSheet): Promise<readonly CodLine[]> {
  const before = known.parse(
    await knex("cod_sheet_line")
      .select("reference", "parcel")
      .where({ carrier: sheet.carrier })
      .whereIn(
        "parcel",
        sheet.rows.map((it) => it.parcel),
      ),
  );
  const taken = new Set(before.map((it) => `${it.reference}|${it.parcel}`));
  const parcels = await findParcels(knex, sheet.rows, { isHeld: false });
  const paid = new Set<string>();
  return sheet.rows.map((row) => {
    const isKnown = taken.has(`${row.reference}|${row.parcel}`);
    const parcel = parcels.get(row) ?? null;
    const match = matchParcel(dongFromWire(row.collectedDong), asAbove(parcel, paid));
    if (match === "exact" && parcel && !isKnown) paid.add(parcel.consignmentId);
    return {
      row: row.row,
      parcel: row.parcel,
      reference: row.reference,
      collectedDong: row.collectedDong,
      feeDong: row.feeDong,
      paidOn: row.paidOn,
      match,
      dueDong: parcel && dongToWire(parcel.dueDong),
      isKnown,
    };
  });
}

/** A parcel as it will stand once the lines above are taken. */
function asAbove(parcel: Parcel | null, paid: ReadonlySet<string>): Parcel | null {
  return parcel && paid.has(parcel.consignmentId) ? { ...parcel, cashHeldBy: "carrier" } : parcel;
}

async function takenLines(knex: Knex, sheetId: string): Promise<readonly CodLine[]> {
  const found = await knex.raw(`select ${LINE_COLUMNS} from cod_sheet_line l where l.sheet_id = ? order by l.row`, [
    sheetId,
  ]);
  return z.array(storedLine).parse(found.rows).map(lineOf);
}

export function lineOf(it: StoredLine): CodLine {
  return {
    row: it.row,
    parcel: it.parcel,
    reference: it.reference,
    collectedDong: it.collected_dong,
    feeDong: it.fee_dong,
    paidOn: it.paid_on,
    match: it.match,
    dueDong: it.due_dong,
    isKnown: false,
  };
}

function totalsOf(lines: readonly CodLine[]): CodTotals {
  const collected = sum(lines.map((it) => dongFromWire(it.collectedDong)));
  const fee = sum(lines.map((it) => dongFromWire(it.feeDong)));
  return {
    linesCount: lines.length,
    collectedDong: dongToWire(collected),
    feeDong: dongToWire(fee),
    netDong: dongToWire(subtract(collected, fee)),
  };
}
