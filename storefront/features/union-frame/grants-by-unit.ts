import type { DateString, GrantPurpose, UnionMe } from "@cho-phien/contract";

export type UnitGrants = {
  readonly code: string;
  readonly name: string;
  readonly purposes: readonly { readonly purpose: GrantPurpose; readonly validUntil: DateString | null }[];
};

/** One entry a unit, in the order the units first appear, with everything the officer may do there. */
export function grantsByUnit(grants: UnionMe["grants"]): readonly UnitGrants[] {
  const units = new Map(grants.map(({ unit }) => [unit.code, unit.name]));
  return [...units].map(([code, name]) => ({
    code,
    name,
    purposes: grants
      .filter(({ unit }) => unit.code === code)
      .map(({ purpose, validUntil }) => ({ purpose, validUntil })),
  }));
}
