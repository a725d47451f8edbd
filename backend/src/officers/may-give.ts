import type { GrantPurpose } from "@cho-phien/contract";
import { findOrgUnit, type OrgUnit } from "@cho-phien/vietnam/org-units";
import { type Grant, lineOf } from "./scope";

/** Who answers for a unit's figures also says who works on those below it (reports.md: granted by the level above). */
const GIVES: readonly GrantPurpose[] = ["review", "approve"];

/** Units below which she gives grants, each with the purposes she holds there herself: nobody gives what she lacks. */
export function givable(grants: readonly Grant[]): readonly { unit: OrgUnit; purposes: readonly GrantPurpose[] }[] {
  const units = new Map(grants.filter((it) => GIVES.includes(it.purpose)).map((it) => [it.unit.code, it.unit]));
  return [...units.values()]
    .filter((unit) => unit.level !== "commune")
    .map((unit) => ({ unit, purposes: heldAt(grants, unit.code) }));
}

/** The purposes of these that she may not give for the unit; null when the unit is not below hers at all. */
export function notGivable(
  grants: readonly Grant[],
  { unit, purposes }: { readonly unit: string; readonly purposes: readonly GrantPurpose[] },
): readonly GrantPurpose[] | null {
  const above = lineOf(unit).slice(1);
  const from = grants.filter((it) => GIVES.includes(it.purpose) && above.includes(it.unit.code));
  if (from.length === 0) return null;
  const held = heldAt(grants, findOrgUnit(unit)?.parentCode ?? unit);
  return purposes.filter((it) => !held.includes(it));
}

function heldAt(grants: readonly Grant[], code: string): readonly GrantPurpose[] {
  const line = lineOf(code);
  return [...new Set(grants.filter((it) => line.includes(it.unit.code)).map((it) => it.purpose))];
}
