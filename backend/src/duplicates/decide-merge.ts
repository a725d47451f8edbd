/** Which record counts for which others now. */
export type SameNow = ReadonlyMap<string, string>;

export type MergeRefusal = { readonly code: "merge_self" | "merge_already" | "merge_not_merged" };

/**
 * The rows a merging adds: the record points to the one that counts, and so do those that pointed to it, so that no link ever
 * points to a link. Merging onto a record that is itself somebody's counts for that one.
 */
export function decideMerge(
  now: SameNow,
  { id, sameAs }: { readonly id: string; readonly sameAs: string },
): MergeRefusal | readonly { readonly id: string; readonly sameAs: string }[] {
  const counted = now.get(sameAs) ?? sameAs;
  if (counted === id || sameAs === id) return { code: now.has(sameAs) ? "merge_already" : "merge_self" };
  if (now.has(id)) return { code: "merge_already" };
  const followers = [...now].flatMap(([follower, to]) => (to === id ? [follower] : []));
  return [id, ...followers].map((it) => ({ id: it, sameAs: counted }));
}

/** The record whose merging is taken back. */
export function decideUndo(now: SameNow, id: string): MergeRefusal | { readonly id: string; readonly sameAs: string } {
  const sameAs = now.get(id);
  return sameAs === undefined ? { code: "merge_not_merged" } : { id, sameAs };
}
