import { placeOn, type UnitMap } from "@cho-phien/reporting";
import { findOrgUnit, NATION, orgUnits } from "@cho-phien/vietnam/org-units";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { type Drawn, keptOn, type LaterUnits, mapOn, readLaterUnits } from "../../officers/later-units";

/** Where every commune of the books lies on the map of a day, and what its places are called. */
export type Places = {
  /** Commune as posted → the place that stands for it and the unit above (null under the nation itself). */
  readonly of: ReadonlyMap<string, { readonly unit: string; readonly province: string | null }>;
  readonly parentOf: ReadonlyMap<string, string>;
  readonly nameOf: (code: string) => string;
};

/** The list of packages/vietnam with what was decided since, on the map of a day. */
export async function readPlaces(knex: Knex, day: string): Promise<Places> {
  const later = await readLaterUnits(knex);
  return keptOn(drawn, { later, day }, () => placesOn(day, later));
}

const drawn: Drawn<Places> = new WeakMap();

function placesOn(day: string, later: LaterUnits): Places {
  const dated = new Map(later.units.map((it) => [it.code, it]));
  const communes = [...orgUnits(), ...later.units].filter((it) => it.level === "commune").map((it) => it.code);
  const nameOf = (code: string) => {
    const plain = code.replace("*", "");
    return dated.get(plain)?.fullName ?? findOrgUnit(plain)?.fullName ?? code;
  };
  return placesOf(mapOn(day, later), { communes, nameOf });
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
