/** How many payouts of a month and commune are checked, in basis points. */
export type SpotCheckSettings = {
  /** yyyy-mm-dd. */
  readonly since: string;
  readonly shareBp: number;
  readonly leastBp: number;
  readonly mostBp: number;
};

/** Five to ten of a hundred (the Union's workspace, point 5); what lies between is ours. */
export const spotCheckSettings: readonly SpotCheckSettings[] = [
  { since: "2025-07-01", shareBp: 750, leastBp: 500, mostBp: 1_000 },
];

/** The settings in force on a day (yyyy-mm-dd), or null before the first: nothing was drawn then. */
export function spotCheckSettingsOn(
  day: string,
  all: readonly SpotCheckSettings[] = spotCheckSettings,
): SpotCheckSettings | null {
  const inForce = all.filter((it) => it.since <= day).sort((one, other) => (one.since < other.since ? 1 : -1));
  return inForce[0] ?? null;
}

/** How many of `count` payouts are drawn: the share, kept within its bounds; one where there are fewer than ten. */
export function spotCheckCount(count: number, { shareBp, leastBp, mostBp }: SpotCheckSettings): number {
  if (count === 0) return 0;
  const least = Math.ceil((count * leastBp) / 10_000);
  const most = Math.floor((count * mostBp) / 10_000);
  return Math.max(1, least, Math.min(most, Math.round((count * shareBp) / 10_000)));
}

export type SpotCheckDraw = {
  /** Of one month and commune; in any order. */
  readonly payoutIds: readonly string[];
  /** Made from the month; the payer must not know it while she pays, and it is kept beside the draw to check it later. */
  readonly seed: string;
  readonly settings: SpotCheckSettings;
  /** SHA-256 in hex, by the caller. */
  readonly hash: (text: string) => string;
};

/**
 * The payouts an officer checks: those whose hash with the month's seed is lowest. The same payouts and seed give the
 * same draw whoever repeats it, and no payer can choose an id that stays out of it.
 */
export function drawSpotChecks({ payoutIds, seed, settings, hash }: SpotCheckDraw): readonly string[] {
  const scored = [...new Set(payoutIds)].map((id) => ({ id, score: hash(`${seed}\n${id}`) }));
  scored.sort((one, other) =>
    one.score === other.score ? (one.id < other.id ? -1 : 1) : one.score < other.score ? -1 : 1,
  );
  return scored.slice(0, spotCheckCount(scored.length, settings)).map(({ id }) => id);
}
