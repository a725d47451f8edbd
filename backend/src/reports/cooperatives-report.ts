import type { CooperativesReport, ReportCell, ReportColumn, ReportRow } from "@cho-phien/contract";
import { lastDayOf, monthsOf, type Period, rounded } from "@cho-phien/reporting";
import { dong } from "@cho-phien/money";
import { findOrgUnit } from "@cho-phien/vietnam/org-units";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";
import { communesUnder } from "../officers/scope";
import { type IncomeQuestion, readIncomeReport } from "./income-report";
import { ORDER_COLUMNS, ORDER_DEFINITIONS, orderCells, readOrderFacts } from "./order-facts";
import { definitionOf, figureCells, published, settingsOf, share } from "./view/figures";

const facts = z.array(
  z.object({
    id: z.string(),
    outstanding: z.coerce.bigint(),
    owed_members: z.number(),
    certificates: z.number(),
    last_sale: z.string().nullable(),
    baseline: z.coerce.bigint().nullable(),
    baseline_year: z.number().nullable(),
  }),
);

type Facts = z.infer<typeof facts>[number];

/** R3 of reports.md: the cooperatives of a unit beside each other. Its sums are the cells of the income report by cooperative. */
export async function readCooperativesReport(
  knex: Knex,
  question: Omit<IncomeQuestion, "asked">,
): Promise<CooperativesReport> {
  const income = await readIncomeReport(knex, { ...question, asked: { by: "cooperative", filters: new Map() } });
  const all = [...income.rows, ...(await withoutIncome(knex, question, income.rows))].sort(byName);
  const ids = all.map((it) => it.key);
  const found = await readFacts(knex, { ids, period: question.period });
  const orders = await readOrderFacts(knex, { ids, period: question.period });
  const byId = new Map(found.map((it) => [it.id, it]));
  const rows = all.map((row): ReportRow => ({
    ...row,
    cells: {
      ...row.cells,
      ...cellsOf(byId.get(row.key), { row, period: question.period }),
      ...orderCells(orders.get(row.key)),
    },
  }));
  return {
    ...income,
    report: "cooperatives",
    title: { vi: "Hợp tác xã, tổ hợp tác", en: "Cooperatives" },
    rows,
    columns: [...income.columns.filter((it) => it.key !== "cooperatives"), ...COLUMNS, ...ORDER_COLUMNS],
    definitions: [
      ...income.definitions,
      definitionOf("growth", question.period),
      definitionOf("outstanding", question.period),
      ...ORDER_DEFINITIONS,
    ],
  };
}

const alphabet = new Intl.Collator("vi");
const byName = (one: ReportRow, other: ReportRow) =>
  alphabet.compare(one.label.vi, other.label.vi) || (one.key < other.key ? -1 : 1);

const onMarket = z.array(z.object({ id: z.string(), name: z.string() }));

/** Those that sell on the market and earned nothing in the period: whoever answers for them looks for these first. */
async function withoutIncome(
  knex: Knex,
  { unit, period }: Omit<IncomeQuestion, "asked">,
  rows: readonly ReportRow[],
): Promise<readonly ReportRow[]> {
  const known = new Set(rows.map((it) => it.key));
  const place = findOrgUnit(unit.code);
  const communes = place ? communesUnder([place]) : [];
  const found = onMarket.parse((await knex.raw(ON_MARKET, [[...communes]])).rows);
  return found
    .filter((it) => !known.has(it.id))
    .map(({ id, name }) => ({
      key: id,
      label: { vi: name, en: name },
      drill: { cooperative: id },
      cells: figureCells(published(undefined, settingsOf(period)), null),
    }));
}

const ON_MARKET = `
  select id, name from cooperative where deleted_at is null and status = 'approved' and commune_code = any(?)`;

const COLUMNS: readonly ReportColumn[] = [
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

type Drawn = { readonly row: ReportRow; readonly period: Period };

/** A baseline is a year's income as declared: its months are as many twelfths of it. */
function cellsOf(of: Facts | undefined, { row, period }: Drawn): Readonly<Record<string, ReportCell>> {
  const settings = settingsOf(period);
  const confirmed = row.cells.confirmed;
  const months = BigInt(monthsOf(period).length);
  const due = of?.outstanding ?? 0n;
  const isFew = (of?.owed_members ?? 0) > 0 && (of?.owed_members ?? 0) < settings.minMembers;
  const growth = (): ReportCell => {
    if (!confirmed || confirmed.value === null) return confirmed ?? { value: null };
    if (!of || of.baseline === null) return { value: null };
    const before = (of.baseline * months) / 12n;
    return { value: share(BigInt(confirmed.value) - before, before) };
  };
  return {
    growth: growth(),
    baseline_year: { value: of?.baseline_year === null || !of ? null : String(of.baseline_year) },
    outstanding: isFew ? { value: null, hidden: "few_members" } : { value: String(rounded(dong(due), settings)) },
    certificates: { value: String(of?.certificates ?? 0) },
    last_sale: { value: of?.last_sale ?? null },
  };
}

/** Balances and newest journals by index: none of it grows with the number of orders. */
async function readFacts(knex: Knex, { ids, period }: { readonly ids: readonly string[]; readonly period: Period }) {
  const answer = await knex.raw(
    `select c.id, coalesce(due.sum, 0)::text as outstanding, coalesce(due.members, 0)::int as owed_members,
            (select count(*)::int from certificate e where e.cooperative_id = c.id and e.deleted_at is null
               and e.verified_at is not null and e.valid_until >= cast(:last as date)) as certificates,
            to_char((select j.effective_at from income_journal j where j.cooperative_id = c.id
               and j.kind in ('sale.settled', 'sale.recorded') order by j.effective_at desc limit 1)
               at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as last_sale,
            b.revenue::text as baseline, b.year as baseline_year
       from cooperative c
       left join (select cooperative_id, sum(balance) as sum, count(*) as members from income_account
         where kind = 'member_due' and balance > 0 and cooperative_id = any(:ids) group by 1) due on due.cooperative_id = c.id
       left join lateral (select revenue, year from cooperative_baseline b where b.cooperative_id = c.id
         order by year limit 1) b on true
      where c.id = any(:ids)`,
    { ids: [...ids], last: lastDayOf(period) },
  );
  return facts.parse(answer.rows);
}
