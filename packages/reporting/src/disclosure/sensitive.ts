import type { Grid } from "./grid";
import type { DisclosureSettings } from "./settings";
import type { SuppressionReason } from "./table";

/** What the threshold rules ask of a cell, or of several cells taken together. */
export type Contributors = {
  readonly members: number;
  readonly cooperatives: number;
  /** One entry for each measure. */
  readonly sums: readonly number[];
  readonly tops: readonly number[];
};

/** Why a sum may not be shown on its own; null when it may. Nobody's nothing is shown as zero. */
export function sensitivity(of: Contributors, settings: DisclosureSettings): SuppressionReason | null {
  if (of.members === 0) return null;
  if (of.members < settings.minMembers) return "few_members";
  if (of.cooperatives < settings.minCooperatives) return "few_cooperatives";
  const isDominated = of.sums.some((sum, measure) => (of.tops[measure] ?? 0) * 10_000 > sum * settings.topMemberBp);
  return isDominated ? "dominant_member" : null;
}

/** Members, cooperatives and sums of one cell. */
export function contributorsOf({ members, cooperatives, sums, tops }: Grid, index: number): Contributors {
  return {
    members: members[index] ?? 0,
    cooperatives: cooperatives[index] ?? 0,
    sums: sums.map((it) => it[index] ?? 0),
    tops: tops.map((it) => it[index] ?? 0),
  };
}

/**
 * How wide the range of possible values of a hidden sum must stay: a share of the sum, at least the rounding. A zero asks
 * for nothing: where nobody received, its published totals say so too.
 */
export function protectionWidth(sum: number, { protectionBp, roundDong }: DisclosureSettings): number {
  return sum === 0 ? 0 : Math.max((Math.abs(sum) * protectionBp) / 10_000, Number(roundDong));
}
