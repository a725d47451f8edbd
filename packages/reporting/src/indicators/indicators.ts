import type { IndicatorFacts, IndicatorValue } from "./facts";
import type { Indicator } from "./indicator";
import { moneyIndicators } from "./money-indicators";
import { programmeIndicators } from "./programme-indicators";

const ALL = [...moneyIndicators, ...programmeIndicators] as const;

export type IndicatorId = (typeof ALL)[number]["id"];

/** Every indicator in every version; a superseded version stays, so that an old snapshot can be read. */
export const indicators: readonly Indicator[] = ALL;

/** The version of an indicator that periods ending on a day (yyyy-mm-dd) use; null before the first. */
export function indicatorOn(id: IndicatorId, periodEnd: string): Indicator | null {
  const inForce = indicators.filter((it) => it.id === id && it.since <= periodEnd);
  return inForce.reduce<Indicator | null>((latest, it) => (latest && latest.version > it.version ? latest : it), null);
}

/** The versions a snapshot of a period names. */
export function indicatorVersionsOn(periodEnd: string): { readonly [id: string]: number } {
  const ids = [...new Set(ALL.map((it) => it.id))];
  return Object.fromEntries(
    ids.flatMap((id) => {
      const found = indicatorOn(id, periodEnd);
      return found ? [[id, found.version] as const] : [];
    }),
  );
}

/** One figure for a unit and period, by the version given. */
export function evaluate({ formula }: Indicator, facts: IndicatorFacts): IndicatorValue {
  return formula(facts);
}
