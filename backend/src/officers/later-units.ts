import { placeOn, type Succession, type UnitMap, unitMap } from "@cho-phien/reporting";
import { findOrgUnit, NATION, type OrgUnit, orgUnits } from "@cho-phien/vietnam/org-units";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";

const units = z.array(
  z
    .object({
      code: z.string(),
      level: z.enum(["province", "commune"]),
      full_name: z.string(),
      parent_code: z.string(),
      valid_from: z.string(),
      valid_until: z.string().nullable(),
    })
    .transform((it): OrgUnit => ({
      code: it.code,
      level: it.level,
      name: it.full_name,
      fullName: it.full_name,
      parentCode: it.parent_code,
      validFrom: it.valid_from,
      validUntil: it.valid_until,
    })),
);
const successions = z.array(
  z
    .object({ code: z.string(), on_date: z.string(), successors: z.array(z.string()) })
    .transform(({ code, on_date, successors }): Succession => ({ code, onDate: on_date, successors })),
);

/** What was decided about units since the list of packages/vietnam; a unit of that list that ended is dated here. */
export type LaterUnits = { readonly units: readonly OrgUnit[]; readonly successions: readonly Succession[] };

/** Read twice the same, it is the same value: maps are kept by it. */
export async function readLaterUnits(knex: Knex): Promise<LaterUnits> {
  const found = await knex.raw(
    `select code, level, full_name, parent_code, valid_from::text, valid_until::text from org_unit_later
      order by code, valid_from`,
  );
  const followed = await knex.raw("select code, on_date::text, successors from org_unit_succession order by on_date");
  const text = JSON.stringify([found.rows, followed.rows]);
  if (lastRead?.text !== text)
    lastRead = { text, later: { units: units.parse(found.rows), successions: successions.parse(followed.rows) } };
  return lastRead.later;
}

let lastRead: { readonly text: string; readonly later: LaterUnits } | null = null;

/** The list says since when a unit has its name and rank; that it was there before, the books know better. */
const LISTED = orgUnits().map((it) => ({ ...it, validFrom: NATION.validFrom }));

/** The units as they stood on a day, for placing facts (packages/reporting). A country's map takes milliseconds to draw. */
export function mapOn(day: string, later: LaterUnits = known): UnitMap {
  return keptOn(maps, { later, day }, () => {
    const dated = new Set(later.units.map((it) => it.code));
    const listed = LISTED.filter((it) => !dated.has(it.code));
    return unitMap(day, { units: [...listed, ...later.units], successions: later.successions });
  });
}

const maps: Drawn<UnitMap> = new WeakMap();

/** What was drawn of the units, day by day; forgotten with the units it was drawn from. */
export type Drawn<T> = WeakMap<LaterUnits, Map<string, T>>;

/** Days whose drawings are kept beside each other. */
const MOST_DAYS = 40;

/** What was drawn for a day before, or draws it. */
export function keptOn<T>(
  drawn: Drawn<T>,
  { later, day }: { readonly later: LaterUnits; readonly day: string },
  draw: () => T,
): T {
  const days = drawn.get(later) ?? new Map<string, T>();
  drawn.set(later, days);
  const held = days.get(day);
  if (held !== undefined) return held;
  if (days.size >= MOST_DAYS) days.clear();
  const made = draw();
  days.set(day, made);
  return made;
}

/** The commune that stands for a commune on a map; null after a split, whose facts are undivided, and for an unknown code. */
export function communeOn(map: UnitMap, code: string): string | null {
  if (!map.units.has(code) && !map.successions.has(code)) return null;
  const place = placeOn(map, code);
  return place.kind === "commune" ? place.code : null;
}

/** The same for every request of this process, and read anew with each officer's: a merger counts from the next page on. */
let known: LaterUnits = { units: [], successions: [] };

export function knowUnits(later: LaterUnits): void {
  known = later;
}

/** A unit by its code, in its newest form, also one that has ended. */
export function findUnit(code: string): OrgUnit | null {
  return known.units.findLast((it) => it.code === code) ?? findOrgUnit(code);
}

/** Communes decided since the list, that lie in a province. */
export function laterCommunesOf(provinceCode: string | null): readonly OrgUnit[] {
  return known.units.filter(
    (it) => it.level === "commune" && (provinceCode === null || it.parentCode === provinceCode),
  );
}

/** The one unit that took this one in; null while it stands, and after a split: nobody answers for a part of it. */
export function successorOf(code: string): string | null {
  const [only, ...others] = known.successions.findLast((it) => it.code === code)?.successors ?? [];
  return others.length === 0 ? (only ?? null) : null;
}

/** Every unit that was merged into this one, also by way of another. */
export function mergedInto(code: string): readonly string[] {
  const direct = known.successions.map((it) => it.code).filter((it) => it !== code && successorOf(it) === code);
  return [...new Set(direct.flatMap((it) => [it, ...mergedInto(it)]))];
}
