import { placeOn, type UnitMap, unitMap } from "@cho-phien/reporting";
import { findOrgUnit, NATION, orgUnits } from "@cho-phien/vietnam/org-units";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";

const laterRows = z.array(
  z.object({
    code: z.string(),
    level: z.enum(["province", "commune"]),
    full_name: z.string(),
    parent_code: z.string(),
    valid_from: z.string(),
    valid_until: z.string().nullable(),
  }),
);
const successionRows = z.array(z.object({ code: z.string(), on_date: z.string(), successors: z.array(z.string()) }));

/** Where every commune of the books lies on the map of a day, and what its places are called. */
export type Places = {
  /** Commune as posted → the place that stands for it and the unit above (null under the nation itself). */
  readonly of: ReadonlyMap<string, { readonly unit: string; readonly province: string | null }>;
  readonly parentOf: ReadonlyMap<string, string>;
  readonly nameOf: (code: string) => string;
};

/** The list of packages/vietnam with what was decided since; a unit of that list that ended is dated here. */
export async function readPlaces(knex: Knex, day: string): Promise<Places> {
  const later = laterRows.parse(
    (
      await knex.raw(
        "select code, level, full_name, parent_code, valid_from::text, valid_until::text from org_unit_later",
      )
    ).rows,
  );
  const successions = successionRows.parse(
    (await knex.raw("select code, on_date::text, successors from org_unit_succession")).rows,
  );
  const dated = new Map(later.map((it) => [it.code, it]));
  const units = [
    ...orgUnits().filter((it) => !dated.has(it.code)),
    ...later.map((it) => ({
      code: it.code,
      level: it.level,
      parentCode: it.parent_code,
      validFrom: it.valid_from,
      validUntil: it.valid_until,
    })),
  ];
  const map = unitMap(day, {
    // The list says since when a unit has its name and rank; that it was there before, the books know better.
    units: units.map((it) => ({ ...it, validFrom: dated.has(it.code) ? it.validFrom : NATION.validFrom })),
    successions: successions.map(({ code, on_date, successors: to }) => ({ code, onDate: on_date, successors: to })),
  });
  const communes = units.filter((it) => it.level === "commune").map((it) => it.code);
  const nameOf = (code: string) =>
    dated.get(code)?.full_name ?? findOrgUnit(code)?.fullName ?? dated.get(code.replace("*", ""))?.full_name ?? code;
  return placesOf(map, { communes, nameOf });
}

function placesOf(
  map: UnitMap,
  { communes, nameOf }: { readonly communes: readonly string[]; readonly nameOf: Places["nameOf"] },
): Places {
  const of = new Map<string, { unit: string; province: string | null }>();
  const parentOf = new Map<string, string>();
  for (const code of new Set(communes)) {
    if (!map.units.has(code) && !map.successions.has(code)) continue;
    const path = placeOn(map, code).path;
    const [unit = code, above = NATION.code] = path;
    of.set(code, { unit, province: above === NATION.code ? null : above });
    path.slice(0, -1).forEach((it, index) => parentOf.set(it, path[index + 1] ?? NATION.code));
  }
  return { of, parentOf, nameOf };
}
