import type { GrantPurpose, UnionMe } from "@cho-phien/contract";
import { communesOf, findOrgUnit, provinces } from "@cho-phien/vietnam/org-units";

export type NamedUnit = { readonly code: string; readonly name: string };
export type UnitGroup = NamedUnit & { readonly below: readonly NamedUnit[] };

/**
 * The units an officer may look at named people in on a day (yyyy-mm-dd), each with the communes right below it; the nation is
 * looked at province by province. Only chooses what a list offers: the backend decides again.
 */
export function namedUnits(
  grants: UnionMe["grants"],
  { today, purposes }: { readonly today: string; readonly purposes: readonly GrantPurpose[] },
): readonly UnitGroup[] {
  const held = grants.filter(
    (it) => purposes.includes(it.purpose) && (it.validUntil === null || it.validUntil >= today),
  );
  const codes = [...new Set(held.map((it) => it.unit.code))];
  return codes.flatMap((code) => {
    const unit = findOrgUnit(code);
    if (unit?.level === "nation") return provinces().map((it) => ({ code: it.code, name: it.fullName, below: [] }));
    const below = unit?.level === "province" ? communesOf(code) : [];
    return unit
      ? [{ code, name: unit.fullName, below: below.map((it) => ({ code: it.code, name: it.fullName })) }]
      : [];
  });
}

/** The unit asked for when the list offers it, else its first. */
export function chosenUnit(groups: readonly UnitGroup[], asked: string | undefined): string | null {
  const offered = groups.flatMap((it) => [it.code, ...it.below.map(({ code }) => code)]);
  return offered.find((it) => it === asked) ?? offered[0] ?? null;
}
