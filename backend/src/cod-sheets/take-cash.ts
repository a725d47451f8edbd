import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { clock } from "../boundary/clock";

/** Noon in Vietnam of the day a carrier paid, or now when that is still to come today. */
export function paidAt(day: string): Date {
  const noon = new Date(`${day}T12:00:00+07:00`);
  const now = clock.now();
  return noon < now ? noon : now;
}

/** The consignment's cash is in, and the carrier brought it; in the transaction that holds the consignment. */
export async function takeCash(
  trx: Knex.Transaction,
  { consignmentId, paidOn }: { readonly consignmentId: string; readonly paidOn: string },
): Promise<void> {
  await trx("consignment")
    .where({ id: consignmentId })
    .update({
      // A sale that settled by the cooperative's word keeps its day.
      cash_received_at: trx.raw("coalesce(cash_received_at, ?::timestamptz)", [paidAt(paidOn)]),
      cash_held_by: "carrier",
      updated_at: clock.now(),
    });
}
