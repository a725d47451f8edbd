import type { GrantPurpose, ReportScope, UnitName } from "@cho-phien/contract";

/** Whether she holds one of the purposes for a unit, by its trail. Only chooses what is offered: the backend decides. */
export function mayRead(
  { units }: ReportScope,
  trail: readonly UnitName[],
  purposes: readonly GrantPurpose[],
): boolean {
  const codes = new Set(trail.map((it) => it.code));
  return units.some((it) => codes.has(it.code) && purposes.some((one) => it.purposes.includes(one)));
}
