import type { Corrected } from "@cho-phien/contract";
import { dateOf } from "@cho-phien/vietnam";

/** A version of something on file: `reason` and `by` say why and by whom it took the place of the one before. */
export type Version = {
  readonly version: number;
  readonly reason: string | null;
  readonly at: Date;
  readonly by: string;
};

/** The versions that no longer stand, newest first, each with the reason of the one that took its place. */
export function correctedOf<Row extends Version>(
  versions: readonly Row[],
): readonly (Row & { readonly why: Corrected })[] {
  const ordered = [...versions].sort((one, other) => other.version - one.version);
  return ordered.slice(1).flatMap((row, place) => {
    const next = ordered[place];
    return next ? [{ ...row, why: { reason: next.reason ?? "", on: dateOf(next.at), by: next.by } }] : [];
  });
}
