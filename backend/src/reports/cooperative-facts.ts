import type { ReportCell, ReportColumn, ReportRow } from "@cho-phien/contract";
import { lastDayOf, monthsOf, type Period, rounded } from "@cho-phien/reporting";
import { dong } from "@cho-phien/money";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";
import { settingsOf, share } from "./view/figures";

export const FACT_COLUMNS: readonly ReportColumn[] = [
  { key: "growth", kind: "share", label: { vi: "Tăng so với mốc", en: "Growth from baseline" }, definition: "growth" },
  { key: "baseline_year", kind: "text", label: { vi: "Năm mốc", en: "Baseline year" }, definition: null },
  {
    key: "outstanding",
    kind: "dong",
    label: { vi: "Còn nợ thành viên", en: "Due to members" },
    definition: "outstanding",
  },
  { key: "certificates", kind: "count", label: { vi: "OCOP còn hạn", en: "Valid OCOP" }, definition: null },
  { key: "last_sale", kind: "date", label: { vi: "Bán gần nhất", en: "Last sale" }, definition: null },
];

type Asked = { readonly ids: readonly string[]; readonly period: Period };
type Cells = Readonly<Record<string, ReportCell>>;

/** What members are owed now, of these cooperatives, by id; hidden where few are owed. */
export async function readOutstanding(knex: Knex, { ids, period }: Asked): Promise<ReadonlyMap<string, Cells>> {
  const settings = settingsOf(period);
  const found = owed.parse((await knex.raw(OWED, [[...ids]])).rows);
  const nothing = ids.map((id) => ({ id, sum: 0n, members: 0 }));
  return new Map(
    [...nothing, ...found].map(({ id, sum, members }) => {
      const isFew = members > 0 && members < settings.minMembers;
      const cell: ReportCell = isFew
        ? { value: null, hidden: "few_members" }
        : { value: String(rounded(dong(sum), settings)) };
      return [id, { outstanding: cell }];
    }),
  );
}

const owed = z.array(z.object({ id: z.string(), sum: z.coerce.bigint(), members: z.number() }));
/** By balances: it doesn't grow with the number of orders. */
const OWED = `
  select cooperative_id as id, sum(balance)::text as sum, count(*)::int as members from income_account
   where kind = 'member_due' and balance > 0 and cooperative_id = any(?) group by 1`;

/** The day each sold last, by id: the newest journal by index. */
export async function readLastSales(knex: Knex, { ids }: Pick<Asked, "ids">): Promise<ReadonlyMap<string, Cells>> {
  const found = sold.parse((await knex.raw(LAST_SALE, [[...ids]])).rows);
  return new Map(found.map(({ id, day }) => [id, { last_sale: { value: day } }]));
}

const sold = z.array(z.object({ id: z.string(), day: z.string().nullable() }));
const LAST_SALE = `
  select c.id, to_char((select j.effective_at from income_journal j where j.cooperative_id = c.id
           and j.kind in ('sale.settled', 'sale.recorded') order by j.effective_at desc limit 1)
           at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as day
    from unnest(cast(? as text[])) c(id)`;

/** Certificates that stand on the period's last day, by id. */
export async function readCertificates(knex: Knex, { ids, period }: Asked): Promise<ReadonlyMap<string, Cells>> {
  const found = counted.parse((await knex.raw(CERTIFICATES, [[...ids], lastDayOf(period)])).rows);
  const nothing = ids.map((id) => ({ id, count: 0 }));
  return new Map([...nothing, ...found].map(({ id, count }) => [id, { certificates: { value: String(count) } }]));
}

const counted = z.array(z.object({ id: z.string(), count: z.number() }));
const CERTIFICATES = `
  select cooperative_id as id, count(*)::int as count from certificate
   where cooperative_id = any(?) and deleted_at is null and verified_at is not null
     and valid_until >= cast(? as date) group by 1`;

export type Baseline = { readonly revenue: bigint; readonly year: number };

/** The year each is compared with: the first on file. */
export async function readBaselines(knex: Knex, { ids }: Pick<Asked, "ids">): Promise<ReadonlyMap<string, Baseline>> {
  const found = baselines.parse((await knex.raw(BASELINES, [[...ids]])).rows);
  return new Map(found.map(({ id, ...it }) => [id, it]));
}

const baselines = z.array(z.object({ id: z.string(), revenue: z.coerce.bigint(), year: z.number() }));
const BASELINES = `
  select distinct on (cooperative_id) cooperative_id as id, revenue::text as revenue, year from cooperative_baseline_now
   where cooperative_id = any(?) order by cooperative_id, year`;

/** A baseline is a year's income as declared: its months are as many twelfths of it. */
export function baselineOf({ revenue }: Baseline, period: Period): bigint {
  return (revenue * BigInt(monthsOf(period).length)) / 12n;
}

/** What is shown of a cooperative's income beside its baseline. */
export function growthCells(row: ReportRow, baseline: Baseline | undefined, period: Period): Cells {
  const year = { baseline_year: { value: baseline ? String(baseline.year) : null } };
  const { confirmed } = row.cells;
  if (!confirmed || confirmed.value === null) return { growth: confirmed ?? { value: null }, ...year };
  if (!baseline) return { growth: { value: null }, ...year };
  const before = baselineOf(baseline, period);
  return { growth: { value: share(BigInt(confirmed.value) - before, before) }, ...year };
}
