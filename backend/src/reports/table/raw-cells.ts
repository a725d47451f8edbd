import { lastDayOf, monthsOf, type Period, periodCode } from "@cho-phien/reporting";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { type BreakdownName, BREAKDOWNS, EVERYTHING } from "./breakdown";
import { type Frame, tableName } from "./frame";
import type { Places } from "./unit-places";

/** Members under these monthly confirmed amounts are counted in R2; ours, in đồng. */
export const UNDER_MONTHLY_DONG = [500_000, 1_000_000, 2_000_000] as const;

type Gathering = { readonly frame: Frame; readonly period: Period; readonly places: Places };

/**
 * Sums one period's rollup into report_cell: every unit of every level, with every total of the breakdown, each member (however
 * many records officers found to be hers) and cooperative counted once in each cell. One statement; what it reads grows with members and months, not with orders.
 */
export async function gatherCells(trx: Knex.Transaction, { frame, period, places }: Gathering): Promise<void> {
  const months = monthsOf(period);
  const named = { table: tableName(frame), period: periodCode(period) };
  await trx.raw("delete from report_cell where breakdown = :table and period = :period", named);
  const hasSpread = !frame.isSeat && period.kind !== "month" && (frame.breakdown.length === 0 || readsOnePerson(frame));
  await trx.raw(statementOf(frame, hasSpread), {
    ...named,
    first: `${months[0]}-01`,
    last: `${months.at(-1)}-01`,
    end: lastDayOf(period),
    communes: [...places.of.keys()],
    units: [...places.of.values()].map((it) => it.unit),
    provinces: [...places.of.values()].map((it) => it.province),
    under: UNDER_MONTHLY_DONG.map((it) => String(it * months.length)),
  });
}

function readsOnePerson({ breakdown: [only, ...others] }: Frame): boolean {
  return only !== undefined && others.length === 0 && BREAKDOWNS[only].fact !== null;
}

/** One column of the base for each level of each dimension; a grouping set keeps a run of each dimension's columns. */
function statementOf({ breakdown, isSeat }: Frame, hasSpread: boolean): string {
  const unitColumns = isSeat ? ["u1", "u2", "u3"] : ["u1", "u2"];
  const columnsOf = (name: BreakdownName) => BREAKDOWNS[name].levels.map((_, level) => `${name}_${level}`);
  const dimensions = [unitColumns, ...breakdown.map(columnsOf)];
  const sets = dimensions.reduce<readonly (readonly string[])[]>(
    (found, columns) =>
      found.flatMap((head) =>
        Array.from({ length: columns.length + 1 }, (_, run) => [...head, ...columns.slice(0, run)]),
      ),
    [[]],
  );
  const columns = dimensions.flat();
  const grouping = (extra: readonly string[]) => sets.map((set) => `(${[...set, ...extra].join(", ")})`).join(", ");
  const at = breakdown.map((name) => lowest(columnsOf(name), `'${EVERYTHING}'`)).join(` || '|' || `) || "''";
  const keys = `${lowest(unitColumns, "'VN'")} as unit_code, ${parentOf(unitColumns)} as parent_code, ${at} as at`;
  // A group that is its own only part ("Kinh", "not told") is one node, not two.
  const isTwice = breakdown
    .map(columnsOf)
    .filter((it) => it.length > 1)
    .map((it) => `(grouping(${it[1]}) = 0 and ${it[0]} = ${it[1]})`);
  const having = isTwice.length > 0 ? `having not (${isTwice.join(" or ")})` : "";
  return `
    with place as (
      select * from unnest(cast(:communes as text[]), cast(:units as text[]), cast(:provinces as text[])) as p(commune_code, unit, province)
    )${breakdown.map(factsOf).join("")}, base as (
      select ${isSeat ? "coalesce(p.province, 'VN*') as u1, p.unit as u2, m.cooperative_id as u3" : "coalesce(p.province, 'VN*') as u1, p.unit as u2"},
             ${breakdown.flatMap((name) => BREAKDOWNS[name].levels.map((level, index) => `${factual(name, level)} as ${name}_${index},`)).join(" ")}
             coalesce(same.same_as, m.member_id) as member_id, m.cooperative_id, sum(m.accrued)::bigint as a, sum(m.paid)::bigint as p, sum(m.confirmed)::bigint as c
        from income_monthly m
        ${isSeat ? "join cooperative s on s.id = m.cooperative_id join place p on p.commune_code = s.commune_code" : "join place p on p.commune_code = m.commune_code"}
        left join member_same('infinity') same on same.member_id = m.member_id
        ${breakdown.flatMap((name) => (BREAKDOWNS[name].fact ? [`left join fact_${name} on fact_${name}.member_id = coalesce(same.same_as, m.member_id)`] : [])).join(" ")}
       where m.month between cast(:first as date) and cast(:last as date)
       group by ${columns.map((_, index) => index + 1).join(", ")}, coalesce(same.same_as, m.member_id), m.cooperative_id
      having (sum(m.accrued), sum(m.paid), sum(m.confirmed)) <> (0, 0, 0)
    ), each_member as (
      select ${keys}, sum(a)::bigint as a, sum(p)::bigint as p, sum(c)::bigint as c
        from base group by grouping sets (${grouping(["member_id"])}) ${having}
    ), summed as (
      select unit_code, parent_code, at, count(*)::int as members, sum(a)::bigint as accrued, sum(p)::bigint as paid,
             sum(c)::bigint as confirmed, max(a)::bigint as top_accrued, max(p)::bigint as top_paid, max(c)::bigint as top_confirmed,
             ${hasSpread ? SPREAD : "null::bigint[]"} as spread
        from each_member group by 1, 2, 3
    ), each_cooperative as (
      select distinct ${columns.join(", ")}, cooperative_id from base
    ), counted as (
      select ${keys}, count(distinct cooperative_id)::int as cooperatives
        from each_cooperative group by grouping sets (${grouping([])}) ${having}
    )
    insert into report_cell (breakdown, period, unit_code, parent_code, at, members, cooperatives, accrued, paid, confirmed,
      top_accrued, top_paid, top_confirmed, spread)
    select :table, :period, s.unit_code, s.parent_code, s.at, s.members, n.cooperatives, s.accrued, s.paid, s.confirmed,
           s.top_accrued, s.top_paid, s.top_confirmed, s.spread
      from summed s join counted n using (unit_code, at)`;
}

/** Nearest rank, as the indicators of packages/reporting define a quartile. */
const SPREAD = `(percentile_disc(array[0.25, 0.5, 0.75]) within group (order by c))::bigint[]
  || array[${[1, 2, 3].map((it) => `count(*) filter (where c < (cast(:under as bigint[]))[${it}])`).join(", ")}]`;

/** The finest column that this grouping set kept. */
function lowest(columns: readonly string[], otherwise: string): string {
  const cases = [...columns].reverse().map((it) => `when grouping(${it}) = 0 then ${it}`);
  return `case ${cases.join(" ")} else ${otherwise} end`;
}

function parentOf(columns: readonly string[]): string {
  const cases = [...columns.entries()]
    .reverse()
    .map(([index, it]) => `when grouping(${it}) = 0 then ${index === 0 ? "'VN'" : columns[index - 1]}`);
  return `case ${cases.join(" ")} end`;
}

function factual(name: BreakdownName, level: string): string {
  return level.replaceAll("FACT", `fact_${name}.value`);
}

/** A fact stands on its day and only while she agrees; of several cooperatives' the one written down last. */
function factsOf(name: BreakdownName): string {
  const { fact } = BREAKDOWNS[name];
  if (fact === null) return "";
  return `, fact_${name} as materialized (
    select distinct on (coalesce(same.same_as, f.member_id)) coalesce(same.same_as, f.member_id) as member_id, f.value
      from member_fact f left join member_same('infinity') same on same.member_id = f.member_id
      join member_consent k on k.id = f.consent_id and k.withdrawn_at is null
     where f.kind = '${fact}' and f.value is not null and f.valid_from <= cast(:end as date)
       and (f.valid_to is null or f.valid_to > cast(:end as date))
     order by coalesce(same.same_as, f.member_id), f.recorded_at desc)`;
}
