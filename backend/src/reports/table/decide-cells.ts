import { periodCode } from "@cho-phien/reporting";
import { dong } from "@cho-phien/money";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";
import type { DecidedFrame } from "./cells";
import { decideFrame } from "./decide-frame";
import { type Frame, quartersWithin, tableName, without } from "./frame";
import { decideOnOwnMap } from "./own-map";
import { readOwnMap } from "./read-own-map";
import { storedCells } from "./stored-cells";

const amount = z.string().transform((text) => dong(BigInt(text)));

const cellRows = z.array(
  z.object({
    period: z.string(),
    unit_code: z.string(),
    parent_code: z.string().nullable(),
    at: z.string(),
    members: z.number(),
    cooperatives: z.number(),
    accrued: amount,
    paid: amount,
    confirmed: amount,
    top_accrued: amount,
    top_paid: amount,
    top_confirmed: amount,
  }),
);

/** Decides which of a frame's gathered cells stay hidden, and writes it beside them. */
export async function decideCells(trx: Knex.Transaction, frame: Frame): Promise<void> {
  const codes = frame.periods.map(periodCode);
  const named = { table: tableName(frame), periods: codes };
  const cells = cellRows.parse(
    (
      await trx.raw(
        `select period, unit_code, parent_code, at, members, cooperatives, accrued::text, paid::text, confirmed::text,
                top_accrued::text, top_paid::text, top_confirmed::text
           from report_cell where breakdown = :table and period = any(:periods) and members > 0`,
        named,
      )
    ).rows,
  );
  if (cells.length === 0) return;
  if (frame.onOwnMap) return await writeDecided(trx, named, decideOnOwnMap(cells, await readOwnMap(trx, frame)));
  const margins = new Map(
    await Promise.all(
      frame.breakdown.map(
        async (name) => [name, await storedCells(trx, tableName(without(frame, name)), codes)] as const,
      ),
    ),
  );
  const quarters = quartersWithin(frame).map(periodCode);
  const before = { margins, quarters: quarters.length > 0 ? await storedCells(trx, tableName(frame), quarters) : [] };
  await writeDecided(trx, named, decideFrame(frame, cells, before));
}

type Named = { readonly table: string; readonly periods: readonly string[] };

async function writeDecided(
  trx: Knex.Transaction,
  named: Named,
  { cells: decided, nobody }: DecidedFrame,
): Promise<void> {
  await trx.raw(
    `update report_cell c set is_shown = d.why is null, why = d.why
       from unnest(cast(:units as text[]), cast(:at_periods as text[]), cast(:ats as text[]), cast(:whys as text[])) as d(unit_code, period, at, why)
      where c.breakdown = :table and c.period = d.period and c.unit_code = d.unit_code and c.at = d.at
        and (c.is_shown, c.why) is distinct from (d.why is null, d.why)`,
    {
      ...named,
      units: decided.map((it) => it.unit_code),
      at_periods: decided.map((it) => it.period),
      ats: decided.map((it) => it.at),
      whys: decided.map((it) => it.why),
    },
  );
  await trx.raw("delete from report_cell where breakdown = :table and period = any(:periods) and members = 0", named);
  await trx.raw(NOBODY, {
    ...named,
    units: nobody.map((it) => it.unit_code),
    parents: nobody.map((it) => it.parent_code),
    at_periods: nobody.map((it) => it.period),
    ats: nobody.map((it) => it.at),
  });
}

const NOBODY = `
  insert into report_cell (breakdown, period, unit_code, parent_code, at, members, cooperatives, accrued, paid, confirmed,
      top_accrued, top_paid, top_confirmed, is_shown, why)
    select :table, period, unit_code, parent_code, at, 0, 0, 0, 0, 0, 0, 0, 0, false, 'complementary'
      from unnest(cast(:units as text[]), cast(:parents as text[]), cast(:at_periods as text[]), cast(:ats as text[]))
        as n(unit_code, parent_code, period, at)`;
