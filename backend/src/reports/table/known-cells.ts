import { firstDayOf, lastDayOf } from "@cho-phien/reporting";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { decideCells } from "./decide-cells";
import { type Frame, standsOn } from "./frame";
import { gatherCells } from "./raw-cells";
import { readPlaces } from "./unit-places";

type Known = { readonly frames: readonly Frame[]; readonly asKnownOn: Date };

/**
 * Reads cells of frames as the books knew them at an instant: the journals recorded by then are summed and decided by the
 * same statements, into tables of one transaction that stand before the kept ones of the same names (Postgres looks into
 * pg_temp first). The same instant gives the same cells for ever; what it reads grows with the journals of the frames' years.
 */
export async function readKnownCells<Read>(
  knex: Knex,
  { frames, asKnownOn }: Known,
  read: (trx: Knex.Transaction) => Promise<Read>,
): Promise<Read> {
  return await knex.transaction(async (trx) => {
    const periods = frames.flatMap(withGround).flatMap((it) => it.periods);
    await trx.raw("create temporary table report_cell (like report_cell including all) on commit drop");
    await trx.raw(MONTHLY_KNOWN, {
      known: asKnownOn,
      start: new Date(`${periods.map(firstDayOf).sort()[0]}T00:00:00+07:00`),
      end: new Date(Date.parse(`${periods.map(lastDayOf).sort().at(-1)}T00:00:00+07:00`) + DAY_MS),
    });
    for (const frame of frames) await makeCells(trx, frame);
    return await read(trx);
  });
}

const DAY_MS = 86_400_000;

/** A frame and all it stands on: on a map of its own that is the whole year. */
function withGround(frame: Frame): readonly Frame[] {
  return [frame, ...standsOn(frame).flatMap(withGround)];
}

/** What a frame stands on is made first, as in keep-table.ts. */
async function makeCells(trx: Knex.Transaction, frame: Frame): Promise<void> {
  for (const it of standsOn(frame)) await makeCells(trx, it);
  const places = await readPlaces(trx, frame.mapDay);
  for (const period of frame.periods) await gatherCells(trx, { frame, period, places });
  await decideCells(trx, frame);
}

/** income_monthly as it was: the sums that the books' own trigger keeps, of the journals recorded by then. */
const MONTHLY_KNOWN = `
  create temporary table income_monthly on commit drop as
    select a.member_id, a.cooperative_id, p.commune_code,
           date_trunc('month', j.effective_at at time zone 'Asia/Ho_Chi_Minh')::date as month, j.income_kind, j.channel,
           coalesce(sum(p.amount) filter (where k.in_accrued), 0)::bigint as accrued,
           coalesce(sum(p.amount) filter (where k.in_paid), 0)::bigint as paid,
           coalesce(sum(p.amount) filter (where k.in_confirmed), 0)::bigint as confirmed
      from income_journal j
      join income_posting p on p.journal_id = j.id
      join income_account a on a.id = p.account_id and a.member_id <> ''
      join income_account_kind k on k.kind = a.kind and (k.in_accrued or k.in_paid or k.in_confirmed)
     where j.recorded_at <= :known and j.effective_at >= :start and j.effective_at < :end
     group by 1, 2, 3, 4, 5, 6`;
