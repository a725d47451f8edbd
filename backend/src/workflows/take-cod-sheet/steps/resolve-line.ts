import { dongFromWire } from "@cho-phien/money";
import { matchParcel, resolutionsOf } from "@cho-phien/settlement";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { z } from "@medusajs/framework/zod";
import { clock } from "../../../boundary/clock";
import { notHere, refuse } from "../../../boundary/refusal";
import { findParcels, parcelById } from "../../../cod-sheets/find-parcels";
import { judgeAgain } from "../../../cod-sheets/judge-line-again";
import { LINE_COLUMNS, type StoredLine, storedLine } from "../../../cod-sheets/stored-line";
import { takeCash } from "../../../cod-sheets/take-cash";
import type { ResolveLine } from "../index";

/** Under the locks of the line and its consignment; what it posts, the workflow book-cod-line posts, once. */
export const resolveCodLineStep = createStep("resolve-cod-line", async (input: ResolveLine, { container }) => {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await knex.transaction(async (trx) => {
    const found = await trx.raw(`select ${LINE_COLUMNS} from cod_sheet_line l where l.id = ? for update`, [
      input.lineId,
    ]);
    const [line] = z.array(storedLine).parse(found.rows);
    if (!line) throw notHere();
    if (line.resolution === input.resolution && input.resolution !== "ask_cooperative") return;
    if (!openTo(line).includes(input.resolution)) throw refuse("cod_line_moved_on");
    await resolve(trx, line, input);
  });
  return new StepResponse({ lineId: input.lineId });
});

function openTo({ match, collected_dong, due_dong, resolution }: StoredLine) {
  const dueDong = due_dong === null ? null : dongFromWire(due_dong);
  return resolutionsOf({ match, collectedDong: dongFromWire(collected_dong), dueDong, resolution });
}

async function resolve(trx: Knex.Transaction, line: StoredLine, input: ResolveLine): Promise<void> {
  const { resolution } = input;
  if (resolution === "found") return found(trx, line, input);
  const note = input.note?.trim() || line.note;
  if (resolution === "ask_cooperative" || resolution === "give_back") {
    if (!note) throw refuse("cod_note_missing", {}, "note");
    // Neither posts anything: a line that is asked about waits, one that is given back is done.
    return write(trx, line, { ...input, note, booked_at: resolution === "give_back" ? clock.now() : null });
  }
  if (resolution !== "debt_paid") {
    const parcel = line.consignment_id ? await parcelById(trx, line.consignment_id, { isHeld: true }) : null;
    if (!parcel) throw refuse("cod_line_moved_on");
    const match = matchParcel(dongFromWire(line.collected_dong), parcel);
    if (match !== line.match) throw refuse("cod_line_moved_on");
    if (resolution === "carrier_has_it" && parcel.dueDong !== dongFromWire(line.collected_dong)) {
      throw refuse("cod_sum_differs");
    }
    await takeCash(trx, { consignmentId: parcel.consignmentId, paidOn: line.paid_on });
  }
  await write(trx, line, { ...input, note, booked_at: null });
}

/** The parcel somebody says this is; then it is judged again like any line. */
async function found(trx: Knex.Transaction, line: StoredLine, input: ResolveLine): Promise<void> {
  const orderCode = (input.orderCode ?? "").toUpperCase().replace(/[^0-9A-Z]/g, "");
  const named = { tracking: null, orderCode, cooperative: input.cooperative?.trim() || null };
  const parcel = (await findParcels(trx, [named], { isHeld: true })).get(named) ?? null;
  if (!parcel) throw refuse("cod_parcel_unknown", {}, "orderCode");
  await judgeAgain(trx, line, parcel);
}

type Written = Pick<ResolveLine, "resolution" | "operatorId"> & {
  readonly note: string | null;
  readonly booked_at: Date | null;
};

async function write(trx: Knex.Transaction, line: StoredLine, it: Written): Promise<void> {
  await trx("cod_sheet_line")
    .where({ id: line.id })
    .update({
      resolution: it.resolution,
      note: it.note?.slice(0, 300) ?? null,
      resolved_by: it.operatorId,
      resolved_at: clock.now(),
      booked_at: it.booked_at,
    });
}
