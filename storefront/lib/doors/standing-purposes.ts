import type { DateString, GrantPurpose, UnionMe } from "@cho-phien/contract";

/** Purposes of the grants that hold on a day. Only chooses links and sentences: the backend decides the rows. */
export function standingPurposes(grants: UnionMe["grants"], today: DateString): ReadonlySet<GrantPurpose> {
  return new Set(grants.filter((it) => it.validUntil === null || it.validUntil >= today).map((it) => it.purpose));
}
