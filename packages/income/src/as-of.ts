import type { Journal } from "./posting";

/** A journal as the ledger keeps it: with the instant at which it was known. */
export type RecordedJournal = Journal & { readonly recordedAt: string };

/** Leaves out what happened, or became known, after an instant; null does not limit. */
export type AsOf = { readonly effectiveUntil: string | null; readonly recordedUntil: string | null };

/** The journals that had happened and were known. */
export function within(journals: readonly RecordedJournal[], asOf: AsOf): readonly RecordedJournal[] {
  return journals.filter(
    ({ effectiveAt, recordedAt }) =>
      isUntil(effectiveAt, asOf.effectiveUntil) && isUntil(recordedAt, asOf.recordedUntil),
  );
}

function isUntil(instant: string, until: string | null): boolean {
  return until === null || Date.parse(instant) <= Date.parse(until);
}
