import type { DateString, GrantPurpose, UnionMe } from "@cho-phien/contract";

/**
 * True when a grant lets the officer read figures today; entering data alone does not. Only chooses the sentence: the
 * backend decides the rows.
 */
export function readsFigures(grants: UnionMe["grants"], today: DateString): boolean {
  return grants.some(({ purpose, validUntil }) => READING.has(purpose) && (validUntil === null || validUntil >= today));
}

const READING: ReadonlySet<GrantPurpose> = new Set<GrantPurpose>(["review", "approve", "aggregate", "individual"]);
