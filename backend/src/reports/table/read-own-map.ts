import { disclosureSettingsOn, lastDayOf, periodCode } from "@cho-phien/reporting";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";
import { type Frame, frameOf, tableName } from "./frame";
import type { MonthOfUnit, OwnMap } from "./own-map";
import { storedCells } from "./stored-cells";
import { readPlaces } from "./unit-places";

/** What the year's map decided of this table, and what the communes of its mergers earned month by month. */
export async function readOwnMap(trx: Knex.Transaction, frame: Frame): Promise<OwnMap> {
  const [period] = frame.periods;
  if (!period) throw new Error("A frame without periods");
  const ofYear = frameOf({ ...frame, period, onOwnMap: false });
  const [here, there] = [await readPlaces(trx, frame.mapDay), await readPlaces(trx, ofYear.mapDay)];
  const groupOf = frame.isSeat ? new Map() : mergersBetween(here.of, there.of);
  const table = tableName(ofYear);
  const inYear = await storedCells(trx, table, ofYear.periods.map(periodCode));
  const isWhole = frame.breakdown.length === 0 && !frame.isSeat;
  return {
    settings: disclosureSettingsOn(lastDayOf(period)),
    groupOf,
    decided: inYear.filter((it) => it.period === periodCode(period)),
    parents: new Map([...here.parentOf].map(([code, parent]) => [code, parent])),
    everHidden: new Set(inYear.flatMap((it) => (it.why === null ? [] : [it.unit_code]))),
    months: isWhole ? await readMonths(trx, { here: here.of, groupOf, year: period.year }) : null,
  };
}

type PlaceOf = ReadonlyMap<string, { readonly unit: string }>;

/** The units of one map that lie with others in a unit of a later one. */
function mergersBetween(here: PlaceOf, there: PlaceOf): ReadonlyMap<string, string> {
  const heldBy = (of: PlaceOf) => {
    const held = Map.groupBy([...of], ([, it]) => it.unit);
    return new Map(
      [...held].map(([unit, codes]) => [
        unit,
        codes
          .map(([code]) => code)
          .sort()
          .join(" "),
      ]),
    );
  };
  const [own, later] = [heldBy(here), heldBy(there)];
  return new Map(
    [...here].flatMap(([code, { unit }]) => {
      const became = there.get(code)?.unit;
      return became === undefined || own.get(unit) === later.get(became) ? [] : [[unit, became] as const];
    }),
  );
}

const months = z.array(
  z.object({
    unit: z.string(),
    members: z.number(),
    cooperatives: z.number(),
    sums: z.array(z.coerce.number()),
    tops: z.array(z.coerce.number()),
  }),
);

type Merged = { readonly here: PlaceOf; readonly groupOf: ReadonlyMap<string, string>; readonly year: number };

async function readMonths(trx: Knex.Transaction, { here, groupOf, year }: Merged): Promise<readonly MonthOfUnit[]> {
  const held = [...here].filter(([, it]) => groupOf.has(it.unit));
  if (held.length === 0) return [];
  const bindings = {
    ...{ codes: held.map(([code]) => code), units: held.map(([, it]) => it.unit) },
    ...{ first: `${year}-01-01`, last: `${year}-12-01` },
  };
  return months.parse((await trx.raw(MONTHS, bindings)).rows);
}

/** One woman on two records counts once, as in raw-cells. */
const MONTHS = `
  with earned as (
    select p.unit, m.month, m.cooperative_id, coalesce(same.same_as, m.member_id) as member_id, m.accrued, m.paid, m.confirmed
      from unnest(cast(:codes as text[]), cast(:units as text[])) as p(code, unit)
      join income_monthly m on m.commune_code = p.code and m.month between cast(:first as date) and cast(:last as date)
      left join member_same('infinity') same on same.member_id = m.member_id
  ), each_member as (
    select unit, month, member_id, sum(accrued) as a, sum(paid) as p, sum(confirmed) as c
      from earned group by 1, 2, 3 having (sum(accrued), sum(paid), sum(confirmed)) <> (0, 0, 0)
  ), selling as (
    select unit, month, count(*)::int as cooperatives from (
      select unit, month, cooperative_id from earned group by 1, 2, 3
      having (sum(accrued), sum(paid), sum(confirmed)) <> (0, 0, 0)) s group by 1, 2
  )
  select e.unit, count(*)::int as members, max(s.cooperatives)::int as cooperatives,
         array[sum(a), sum(p), sum(c)]::text[] as sums, array[max(a), max(p), max(c)]::text[] as tops
    from each_member e join selling s using (unit, month) group by e.unit, e.month`;
