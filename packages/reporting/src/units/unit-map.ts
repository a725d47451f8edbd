import type { OrgLevel } from "@cho-phien/vietnam/org-units";

/** A unit between two dates; `validUntil` is the first day it no longer exists (yyyy-mm-dd), null while it does. */
export type DatedUnit = {
  readonly code: string;
  readonly level: OrgLevel;
  readonly parentCode: string | null;
  readonly validFrom: string;
  readonly validUntil: string | null;
};

/** What became of a unit on a day: one successor for a merger, several for a split. */
export type Succession = { readonly code: string; readonly onDate: string; readonly successors: readonly string[] };

/** The units as they stood on one day, and where what is no longer there has gone. */
export type UnitMap = {
  readonly onDate: string;
  readonly units: ReadonlyMap<string, DatedUnit>;
  readonly successions: ReadonlyMap<string, Succession>;
};

/**
 * Where a fact's commune lies on a map. A commune that was split can't be shared out by rule (441 of the units of before
 * 1 July 2025 were): its facts stay one undivided row under the lowest unit that holds all its successors.
 */
export type Place =
  | { readonly kind: "commune"; readonly code: string; readonly path: readonly string[] }
  | { readonly kind: "undivided"; readonly code: string; readonly path: readonly string[] };

/** The map of a day: of the period's last day, or of today. A code may come back with other dates; the row of that day counts. */
export function unitMap(
  onDate: string,
  { units, successions }: { readonly units: readonly DatedUnit[]; readonly successions: readonly Succession[] },
): UnitMap {
  const standing = units.filter((it) => it.validFrom <= onDate && (it.validUntil === null || onDate < it.validUntil));
  const past = successions.filter((it) => it.onDate <= onDate);
  return {
    onDate,
    units: new Map(standing.map((it) => [it.code, it])),
    successions: new Map(past.map((it) => [it.code, it])),
  };
}

/** `path` runs from the place itself up to the nation. Throws on a code that neither stands nor has a successor. */
export function placeOn(map: UnitMap, code: string): Place {
  const reached = [...new Set(standingSuccessors(map, code, 0))];
  const [only] = reached;
  if (only === undefined) throw new Error(`Unit ${code} is not on the map of ${map.onDate} and has no successor there`);
  if (reached.length === 1) return { kind: "commune", code: only, path: pathOf(map, only) };
  const paths = reached.map((it) => pathOf(map, it));
  const shared = (paths[0] ?? []).filter((unit) => paths.every((path) => path.includes(unit)));
  return { kind: "undivided", code: `${code}*`, path: [`${code}*`, ...shared] };
}

/** A chain of successions longer than this is a circle in the data. */
const LONGEST_CHAIN = 20;

function standingSuccessors(map: UnitMap, code: string, step: number): readonly string[] {
  if (step > LONGEST_CHAIN) throw new Error(`The successors of ${code} run in a circle`);
  if (map.units.has(code)) return [code];
  const successors = map.successions.get(code)?.successors ?? [];
  return successors.flatMap((next) => standingSuccessors(map, next, step + 1));
}

function pathOf({ units, onDate }: UnitMap, code: string): readonly string[] {
  const path: string[] = [];
  for (let at: string | null = code; at !== null;) {
    const unit: DatedUnit | undefined = units.get(at);
    if (unit === undefined || path.includes(at)) throw new Error(`Unit ${at} has no place on the map of ${onDate}`);
    path.push(at);
    at = unit.parentCode;
  }
  return path;
}
