import { ZERO_DONG } from "@cho-phien/money";
import { minus, plus, type ThreeFigures } from "../units/roll-up";

/** A change of the three figures: the month (yyyy-mm) it truly belongs to, and when we knew (ISO). */
export type KnownFact = ThreeFigures & { readonly month: string; readonly recordedAt: string };

/** What came after publication and belongs to one earlier month. */
export type Adjustment = ThreeFigures & { readonly month: string; readonly facts: number };

/** The three readings of every report: published + adjustments = nowKnown, figure by figure. */
export type ThreeReadings = {
  readonly published: ThreeFigures;
  readonly adjustments: readonly Adjustment[];
  readonly nowKnown: ThreeFigures;
};

export const NO_FIGURES: ThreeFigures = { accruedDong: ZERO_DONG, paidDong: ZERO_DONG, confirmedDong: ZERO_DONG };

/** What was known by an instant, inclusive; the same edge as income's `recordedUntil`. */
export function knownBy<Fact extends { readonly recordedAt: string }>(
  facts: readonly Fact[],
  instant: string,
): readonly Fact[] {
  return facts.filter((it) => Date.parse(it.recordedAt) <= Date.parse(instant));
}

/** Reads the facts of a period's months as they were published and as they are known at a later instant. */
export function readings(
  facts: readonly KnownFact[],
  { publishedAt, knownAt }: { readonly publishedAt: string; readonly knownAt: string },
): ThreeReadings {
  const known = knownBy(facts, knownAt);
  const late = known.filter((it) => Date.parse(it.recordedAt) > Date.parse(publishedAt));
  return {
    published: total(knownBy(known, publishedAt)),
    adjustments: byMonth(late),
    nowKnown: total(known),
  };
}

/** Facts that became known in the months of a report but belong to a month before it: "adjustment for month P". */
export function adjustmentsFor(
  facts: readonly (KnownFact & { readonly recordedMonth: string })[],
  months: readonly string[],
): readonly Adjustment[] {
  const first = months[0] ?? "";
  return byMonth(facts.filter((it) => months.includes(it.recordedMonth) && it.month < first));
}

/** The same two readings from sums alone: a snapshot's row and the row of today. */
export function adjustmentBetween(published: ThreeFigures, nowKnown: ThreeFigures): ThreeFigures {
  return minus(nowKnown, published);
}

function total(facts: readonly KnownFact[]): ThreeFigures {
  return facts.reduce<ThreeFigures>(plus, NO_FIGURES);
}

function byMonth(facts: readonly KnownFact[]): readonly Adjustment[] {
  const months = [...new Set(facts.map((it) => it.month))].sort();
  return months.map((month) => {
    const ofMonth = facts.filter((it) => it.month === month);
    return { month, facts: ofMonth.length, ...total(ofMonth) };
  });
}
