import { type DisclosureSettings, type SuppressionReason, sensitivity } from "@cho-phien/reporting";
import { type DecidedCell, type DecidedFrame, type GatheredCell, keyOf, type Place } from "./cells";

/** What one unit of the period's own map earned in one month of the year, as the threshold rules ask. */
export type MonthOfUnit = {
  readonly unit: string;
  readonly members: number;
  readonly cooperatives: number;
  readonly sums: readonly number[];
  readonly tops: readonly number[];
};

export type OwnMap = {
  readonly settings: DisclosureSettings;
  /** Where all that a unit of the own map has is in one unit of the year's map, with more: that unit. Else the unit is on both. */
  readonly groupOf: ReadonlyMap<string, string>;
  /** What the year's map decided of the same table: of this period, and which of its units it hides in any period. */
  readonly decided: readonly DecidedCell[];
  readonly parents: ReadonlyMap<string, string | null>;
  readonly everHidden: ReadonlySet<string>;
  /** Month by month, of the units in `groupOf`; null where a breakdown cuts them further. */
  readonly months: readonly MonthOfUnit[] | null;
};

/**
 * The map of a period's own day shows what the year's map shows, under the same names. Two maps decided each for itself would be
 * subtracted: the communes of a merger from what they became, a quarter here from its months there.
 *
 * The communes of a merger are shown beside each other only where that gives nothing away: the unit they became is shown in every
 * period of the year, and each of them could be shown alone in every month. Then all that is published of them are sums of months that
 * were safe, and whatever is hidden elsewhere meets them only as the unit they became.
 */
export function decideOnOwnMap(cells: readonly GatheredCell[], own: OwnMap): DecidedFrame {
  const decided = new Map(own.decided.map((it) => [keyOf([it.unit_code, it.at]), it.why]));
  const shownApart = apart(own);
  const reasonOf = ({ unit_code, at, ...cell }: GatheredCell): SuppressionReason | null => {
    const group = own.groupOf.get(unit_code);
    if (group === undefined)
      return decided.has(keyOf([unit_code, at])) ? (decided.get(keyOf([unit_code, at])) ?? null) : "complementary";
    return shownApart.has(group) ? null : (sensitivity(contributors(cell), own.settings) ?? "complementary");
  };
  const here = new Set(cells.map((it) => keyOf([it.unit_code, it.at])));
  return {
    cells: cells.map((cell) => ({ unit_code: cell.unit_code, period: cell.period, at: cell.at, why: reasonOf(cell) })),
    nobody: own.decided.flatMap(({ unit_code, period, at, why }): readonly Place[] =>
      why === null || here.has(keyOf([unit_code, at])) || isMerged(own, unit_code)
        ? []
        : [{ unit_code, parent_code: own.parents.get(unit_code) ?? null, period, at }],
    ),
  };
}

/** The units whose communes may stand beside each other. */
function apart({ groupOf, everHidden, months, settings }: OwnMap): ReadonlySet<string> {
  if (months === null) return new Set();
  const unsafe = new Set(
    months.flatMap((it) => (sensitivity(it, settings) === null ? [] : [groupOf.get(it.unit) ?? it.unit])),
  );
  return new Set([...groupOf.values()].filter((it) => !everHidden.has(it) && !unsafe.has(it)));
}

function isMerged({ groupOf }: OwnMap, unit: string): boolean {
  return [...groupOf.values()].includes(unit);
}

type Summed = Pick<
  GatheredCell,
  "members" | "cooperatives" | "accrued" | "paid" | "confirmed" | "top_accrued" | "top_paid" | "top_confirmed"
>;

function contributors({ members, cooperatives, ...of }: Omit<GatheredCell, "unit_code" | "at"> & Summed) {
  return {
    ...{ members, cooperatives },
    sums: [of.accrued, of.paid, of.confirmed].map(Number),
    tops: [of.top_accrued, of.top_paid, of.top_confirmed].map(Number),
  };
}
