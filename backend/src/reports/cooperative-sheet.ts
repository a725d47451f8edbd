import type { CooperativeSheet, CooperativesReport } from "@cho-phien/contract";
import { lastDayOf, monthsOf, type Period } from "@cho-phien/reporting";
import { dateOf } from "@cho-phien/vietnam";
import type { OrgUnit } from "@cho-phien/vietnam/org-units";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";
import { findUnit } from "../officers/later-units";
import { unitName } from "../officers/read-officers";
import { reportPeriod } from "./asked-period";
import { correctedOf } from "./corrections";
import { WHOLE_LIST } from "./cooperative-list";
import { readCooperativesReport } from "./cooperatives-report";
import { BREAKDOWNS } from "./table/breakdown";
import { frameOf, periodOfCode } from "./table/frame";
import { figureCells, published, settingsOf } from "./view/figures";
import { readCells } from "./view/read-cells";

const certificates = z.array(z.object({ goods: z.string(), stars: z.number(), valid_until: z.string() }));
const support = z.array(
  z.object({ on: z.string(), topic: z.string(), managers_trained: z.number(), source: z.string() }),
);
const channels = z.array(z.object({ channel: z.string(), sales: z.number() }));
const counted = z.array(z.object({ count: z.number() }));
const baselines = z.array(
  z.object({
    ...{ year: z.number(), revenue: z.string(), source: z.string() },
    ...{ version: z.number(), reason: z.string().nullable(), at: z.date(), by: z.string() },
  }),
);

export type SheetAsked = {
  readonly cooperative: { readonly id: string; readonly name: string };
  readonly unit: OrgUnit;
  readonly period: Period;
  readonly state: CooperativesReport["state"];
  readonly now: Date;
  /** Whether she answers for the commune; who only enters facts there reads what is on file. */
  readonly readsFigures: boolean;
  readonly mayEnter: boolean;
};

/** One cooperative's page: the cells of the report by cooperative, and what is on file. */
export async function readCooperativeSheet(knex: Knex, asked: SheetAsked): Promise<CooperativeSheet> {
  const { cooperative, unit, period, mayEnter } = asked;
  return {
    ...cooperative,
    unit: unitName(findUnit(unit.code)),
    period: reportPeriod(period),
    ...(asked.readsFigures ? await readFigures(knex, asked) : { columns: [], cells: {}, months: [], channels: [] }),
    ...(await readOnFile(knex, asked)),
    mayEnter,
  };
}

type Figures = Pick<CooperativeSheet, "columns" | "cells" | "months" | "channels">;

async function readFigures(knex: Knex, asked: SheetAsked): Promise<Figures> {
  const { cooperative, unit, period, now } = asked;
  const report = await readCooperativesReport(knex, {
    ...{ ...asked, unit: unitName(unit), onOwnMap: false },
    ...{ list: WHOLE_LIST, only: cooperative.id },
  });
  const months = monthsOf(period).map(periodOfCode);
  const frame = frameOf({ period, breakdown: [], isSeat: true, today: dateOf(now) });
  const cells = await readCells(knex, frame, { periods: months, units: [cooperative.id], at: [] });
  const row = report.rows.find((it) => it.key === cooperative.id);
  const settings = settingsOf(period);
  const inMonths = new Map(cells.map((it) => [it.period, it]));
  return {
    columns: report.columns,
    cells: row?.cells ?? figureCells(published(undefined, settings), null),
    months: months.map((month) => ({
      period: reportPeriod(month),
      cells: figureCells(published(inMonths.get(reportPeriod(month).code), settings), null),
    })),
    channels: await readChannels(knex, asked),
  };
}

/** How often it sold, not for how much: of few sellers a channel's money would be one woman's. */
async function readChannels(knex: Knex, { cooperative, period }: SheetAsked): Promise<CooperativeSheet["channels"]> {
  const span = { id: cooperative.id, first: `${monthsOf(period)[0]}-01`, last: lastDayOf(period) };
  const found = channels.parse((await knex.raw(SALES, span)).rows);
  return found.map(({ channel, sales }) => ({ key: channel, sales, ...BREAKDOWNS.channel.show(channel) }));
}

type OnFile = Pick<CooperativeSheet, "certificates" | "support" | "baseline" | "agreements">;

async function readOnFile(knex: Knex, { cooperative: { id }, period }: SheetAsked): Promise<OnFile> {
  const [inForce] = counted.parse((await knex.raw(AGREEMENTS, { id, day: lastDayOf(period) })).rows);
  return {
    certificates: certificates
      .parse((await knex.raw(CERTIFICATES, [id])).rows)
      .map(({ valid_until: validUntil, ...it }) => ({ ...it, validUntil })),
    support: support
      .parse((await knex.raw(SUPPORT, [id])).rows)
      .map(({ managers_trained: managersTrained, ...it }) => ({ ...it, managersTrained })),
    baseline: baselineOf(baselines.parse((await knex.raw(BASELINE, { id })).rows)),
    agreements: inForce?.count ?? 0,
  };
}

/** The first year on file, as it stands and as it stood before it was corrected. */
function baselineOf(versions: z.infer<typeof baselines>): CooperativeSheet["baseline"] {
  const [stands] = versions;
  if (!stands) return null;
  const said = ({ revenue, source }: typeof stands) => ({ incomeDong: revenue, source });
  const corrected = correctedOf(versions).map((it) => ({ ...said(it), ...it.why }));
  return { year: stands.year, ...said(stands), corrected };
}

const BASELINE = `
  select b.year, b.revenue::text as revenue, b.source, b.version, b.reason, b.at, coalesce(o.full_name, '') as by
    from cooperative_baseline b left join union_officer o on o.id = b.recorded_by
   where b.cooperative_id = :id and b.year = (select min(year) from cooperative_baseline where cooperative_id = :id)
   order by b.version desc`;
const SALES = `
  select channel, count(*)::int as sales from income_journal
   where cooperative_id = :id and kind in ('sale.settled', 'sale.recorded')
     and effective_at >= cast(:first as timestamp) at time zone 'Asia/Ho_Chi_Minh'
     and effective_at < (cast(:last as timestamp) + interval '1 day') at time zone 'Asia/Ho_Chi_Minh'
   group by 1 order by 2 desc, 1`;
const AGREEMENTS = `
  select count(distinct member_id)::int as count from work_agreement where cooperative_id = :id
     and valid_from <= cast(:day as date) and (valid_until is null or valid_until >= cast(:day as date))`;
const CERTIFICATES = `
  select p.title as goods, e.stars, to_char(e.valid_until at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as valid_until
    from certificate e join product p on p.id = e.product_id
   where e.cooperative_id = ? and e.deleted_at is null and e.verified_at is not null order by e.valid_until limit 100`;
const SUPPORT = `select on_date::text as on, topic, managers_trained, source from programme_support
  where cooperative_id = ? order by on_date desc limit 100`;
