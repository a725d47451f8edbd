import type { CooperativeSheet, CooperativesReport } from "@cho-phien/contract";
import { monthsOf, type Period } from "@cho-phien/reporting";
import { dateOf } from "@cho-phien/vietnam";
import type { OrgUnit } from "@cho-phien/vietnam/org-units";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";
import { findUnit } from "../officers/later-units";
import { unitName } from "../officers/read-officers";
import { reportPeriod } from "./asked-period";
import { readCooperativesReport } from "./cooperatives-report";
import { frameOf, periodOfCode } from "./table/frame";
import { figureCells, published, settingsOf } from "./view/figures";
import { readCells } from "./view/read-cells";

const certificates = z.array(z.object({ goods: z.string(), stars: z.number(), valid_until: z.string() }));
const support = z.array(
  z.object({ on: z.string(), topic: z.string(), managers_trained: z.number(), source: z.string() }),
);
const baselines = z.array(z.object({ year: z.number(), revenue: z.string(), source: z.string() }));

export type SheetAsked = {
  readonly cooperative: { readonly id: string; readonly name: string };
  readonly unit: OrgUnit;
  readonly period: Period;
  readonly state: CooperativesReport["state"];
  readonly now: Date;
};

/** One cooperative's page for whoever answers for its commune: the cells of the report by cooperative, and what is on file. */
export async function readCooperativeSheet(knex: Knex, asked: SheetAsked): Promise<CooperativeSheet> {
  const { cooperative, unit, period, now } = asked;
  const report = await readCooperativesReport(knex, { ...asked, unit: unitName(unit), onOwnMap: false });
  const months = monthsOf(period).map(periodOfCode);
  const frame = frameOf({ period, breakdown: [], isSeat: true, today: dateOf(now) });
  const cells = await readCells(knex, frame, { periods: months, unit: cooperative.id, at: [] });
  const row = report.rows.find((it) => it.key === cooperative.id);
  const settings = settingsOf(period);
  const [baseline] = baselines.parse(
    await knex("cooperative_baseline")
      .select("year", "source", knex.raw("revenue::text"))
      .where({ cooperative_id: cooperative.id })
      .orderBy("year")
      .limit(1),
  );
  return {
    ...cooperative,
    unit: unitName(findUnit(unit.code)),
    period: reportPeriod(period),
    columns: report.columns,
    cells: row?.cells ?? figureCells(published(undefined, settings), null),
    months: months.map((month) => ({
      period: reportPeriod(month),
      cells: figureCells(
        published(
          cells.find((it) => it.period === reportPeriod(month).code),
          settings,
        ),
        null,
      ),
    })),
    certificates: certificates
      .parse((await knex.raw(CERTIFICATES, [cooperative.id])).rows)
      .map(({ valid_until: validUntil, ...it }) => ({ ...it, validUntil })),
    support: support
      .parse((await knex.raw(SUPPORT, [cooperative.id])).rows)
      .map(({ managers_trained: managersTrained, ...it }) => ({ ...it, managersTrained })),
    baseline: baseline ? { year: baseline.year, incomeDong: baseline.revenue, source: baseline.source } : null,
  };
}

const CERTIFICATES = `
  select p.title as goods, e.stars, to_char(e.valid_until at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as valid_until
    from certificate e join product p on p.id = e.product_id
   where e.cooperative_id = ? and e.deleted_at is null and e.verified_at is not null order by e.valid_until limit 100`;
const SUPPORT = `select on_date::text as on, topic, managers_trained, source from programme_support
  where cooperative_id = ? order by on_date desc limit 100`;
