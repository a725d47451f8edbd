/** A job of the plan, when it runs next in milliseconds of the clock that planned it, and whether that run stands in the queue. */
export type Planned = { readonly key: string; readonly next: number; readonly isQueued: boolean };

type Look = {
  /** Our jobs, as the plan names them, and when each is to run next by its own schedule and our clock. */
  readonly wanted: ReadonlyMap<string, number>;
  /** Those in which the look before this one found something wrong. */
  readonly wereOff: ReadonlySet<string>;
};

/** A look takes a moment, and clocks of two machines are never the same. */
const AT_ODDS_MS = 60_000;

/**
 * Which jobs have to be planned anew: those the plan lost, those it has later than their schedule does, by a clock that was ahead,
 * and those whose next run stands in no queue, because it ran under such a clock or two processes planned it at once. The last
 * two only when the look before saw the same: a run is for an instant in no queue, and the clock that is wrong may be ours.
 */
export function lostJobs(
  plan: readonly Planned[],
  { wanted, wereOff }: Look,
): { readonly lost: readonly string[]; readonly areOff: ReadonlySet<string> } {
  const planned = new Map(plan.map((it) => [it.key, it]));
  const areOff = new Set<string>();
  const lost: string[] = [];
  for (const [key, next] of wanted) {
    const it = planned.get(key);
    if (it && it.isQueued && it.next <= next + AT_ODDS_MS) continue;
    areOff.add(key);
    if (!it || wereOff.has(key)) lost.push(key);
  }
  return { lost, areOff };
}
