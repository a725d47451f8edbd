import { dongFromWire, dongToWire } from "@cho-phien/money";
import { matchParcel } from "@cho-phien/settlement";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { type Parcel, parcelById } from "./find-parcels";
import { IS_HELD, LINE_COLUMNS, type StoredLine, storedLine } from "./stored-line";
import { takeCash } from "./take-cash";

/** Matches a held line anew with its parcel as it stands; an exact one brings its cash in. The parcel is held. */
export async function judgeAgain(trx: Knex.Transaction, line: StoredLine, parcel: Parcel): Promise<void> {
  const match = matchParcel(dongFromWire(line.collected_dong), parcel);
  await trx("cod_sheet_line")
    .where({ id: line.id })
    .update({ match, consignment_id: parcel.consignmentId, due_dong: dongToWire(parcel.dueDong) });
  if (match === "exact") await takeCash(trx, { consignmentId: parcel.consignmentId, paidOn: line.paid_on });
}

/** The same by the line's id, in a transaction of its own. */
export async function judgeLineAgain(container: MedusaContainer, lineId: string): Promise<void> {
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).transaction(async (trx) => {
    const sql = `select ${LINE_COLUMNS} from cod_sheet_line l where l.id = ? and ${IS_HELD} for update`;
    const [line] = z.array(storedLine).parse((await trx.raw(sql, [lineId])).rows);
    const parcel = line?.consignment_id ? await parcelById(trx, line.consignment_id, { isHeld: true }) : null;
    if (line && parcel) await judgeAgain(trx, line, parcel);
  });
}
