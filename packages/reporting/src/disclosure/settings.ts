/** The thresholds of disclosure control. They are dated: a report uses those in force on its period's last day. */
export type DisclosureSettings = {
  /** yyyy-mm-dd. */
  readonly since: string;
  /** A cell with fewer members is hidden. */
  readonly minMembers: number;
  /** A cell with fewer cooperatives is hidden. */
  readonly minCooperatives: number;
  /** A cell is hidden when one member has more than this share of its sum, in basis points. */
  readonly topMemberBp: number;
  /** Published sums are rounded to a multiple of this, half away from zero. */
  readonly roundDong: bigint;
  /** How far from exact a hidden sum must stay: the width of what is possible, as a share of the sum, in basis points. */
  readonly protectionBp: number;
  /** Dimensions beside units and periods. */
  readonly maxBreakdowns: number;
};

/**
 * reports.md "Disclosure control". Five members is the default of OpenSPP2's aggregation and lies in what statistics
 * offices ask (3 to 10); 70 % and the width are ours.
 */
export const disclosureSettings: readonly DisclosureSettings[] = [
  {
    since: "2025-07-01",
    minMembers: 5,
    minCooperatives: 2,
    topMemberBp: 7_000,
    roundDong: 1_000n,
    protectionBp: 2_000,
    maxBreakdowns: 3,
  },
];

/** The settings in force on a day (yyyy-mm-dd); throws before the first, because without a rule nothing may be shown. */
export function disclosureSettingsOn(
  day: string,
  all: readonly DisclosureSettings[] = disclosureSettings,
): DisclosureSettings {
  const inForce = all.filter((it) => it.since <= day).sort((one, other) => (one.since < other.since ? 1 : -1));
  const [latest] = inForce;
  if (latest === undefined) throw new Error(`No disclosure settings were in force on ${day}`);
  return latest;
}
