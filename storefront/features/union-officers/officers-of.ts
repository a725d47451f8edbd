import type { OfficerList, UnitName } from "@cho-phien/contract";

type Grant = OfficerList["officers"][number]["grants"][number];

export type GrantsOfUnit = { readonly unit: UnitName; readonly grants: readonly Grant[] };

/** An officer's grants by unit, those that stand before those that ended; one purpose given again shows once, the newest. */
export function byUnit(grants: readonly Grant[]): readonly GrantsOfUnit[] {
  const newest = new Map<string, Grant>();
  for (const grant of [...grants].sort(standingLast)) newest.set(`${grant.unit.code}/${grant.purpose}`, grant);
  const units = new Map([...grants].map((it) => [it.unit.code, it.unit]));
  return [...units.values()].map((unit) => ({
    unit,
    grants: [...newest.values()]
      .filter((it) => it.unit.code === unit.code)
      .sort(standingLast)
      .reverse(),
  }));
}

function standingLast(one: Grant, other: Grant): number {
  return Number(one.mayRevoke) - Number(other.mayRevoke) || one.validFrom.localeCompare(other.validFrom);
}
