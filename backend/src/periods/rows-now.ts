import type { Period, SnapshotRow } from "@cho-phien/reporting";
import { dateOf } from "@cho-phien/vietnam";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";
import { type Frame, frameOf } from "../reports/table/frame";
import { keepTable } from "../reports/table/keep-table";
import { readCells } from "../reports/view/read-cells";

type Asked = { readonly period: Period; readonly unit: string; readonly now: Date };

/**
 * A unit's figures and those right below it as they are known now, on the map of the period's last day: the reports' own cells, so that
 * it costs the same however many orders there were. Who reads them hides what must stay hidden.
 */
export async function rowsNow(knex: Knex, { period, unit, now }: Asked): Promise<readonly SnapshotRow[]> {
  const frame = await frameOnOwnMap(knex, { period, today: dateOf(now) });
  await keepTable(knex, frame, now);
  const cells = await readCells(knex, frame, { periods: [period], units: [unit], below: [unit], at: [] });
  return cells.map((it) => ({
    key: { unit: it.unit_code },
    accruedDong: it.accrued,
    paidDong: it.paid,
    confirmedDong: it.confirmed,
    members: it.members,
    cooperatives: it.cooperatives,
  }));
}

/** The table that has a period on the map of its own last day: the year's, where no unit came or ended since. */
export async function frameOnOwnMap(
  knex: Knex,
  { period, today }: { readonly period: Period; readonly today: string },
): Promise<Frame> {
  const asked = { period, breakdown: [], today };
  const ofYear = frameOf(asked);
  const ofPeriod = frameOf({ ...asked, onOwnMap: true });
  return (await isSameMap(knex, ofPeriod, ofYear)) ? ofYear : ofPeriod;
}

const changed = z.tuple([z.object({ is_changed: z.boolean() })]);

/** Whether no unit came or ended between the days of two maps. */
async function isSameMap(knex: Knex, one: Frame, other: Frame): Promise<boolean> {
  const [{ is_changed: isChanged }] = changed.parse(
    (
      await knex.raw(
        `select exists (select from org_unit_succession where on_date > :from and on_date <= :to)
             or exists (select from org_unit_later where valid_from > :from and valid_from <= :to) as is_changed`,
        { from: one.mapDay, to: other.mapDay },
      )
    ).rows,
  );
  return !isChanged;
}
