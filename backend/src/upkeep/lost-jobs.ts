/** A job of the plan and when it runs next, in milliseconds of the clock that planned it. */
export type Planned = { readonly key: string; readonly next: number };

type Look = {
  /** Our jobs, as the plan names them. */
  readonly wanted: readonly string[];
  readonly now: number;
  /** What the look before this one said. */
  readonly wasFar: boolean;
};

/** Some jobs run every five seconds, so the next of any is never further away than this. */
const FAR_MS = 60_000;

/**
 * Which jobs have to be planned anew: those the plan lost, and all where even the first is far away. It was planned by a clock
 * that was ahead and is right again; twice in a row, so that a clock that is wrong for a moment now plans nothing.
 */
export function lostJobs(
  plan: readonly Planned[],
  { wanted, now, wasFar }: Look,
): { readonly lost: readonly string[]; readonly isFar: boolean } {
  const next = new Map(plan.map((it) => [it.key, it.next]));
  const planned = wanted.filter((it) => next.has(it));
  const isFar = planned.length > 0 && planned.every((it) => (next.get(it) ?? 0) > now + FAR_MS);
  return { lost: isFar && wasFar ? wanted : wanted.filter((it) => !next.has(it)), isFar };
}
