/** How long an unpaid order keeps its goods, by the day it was placed (yyyy-mm-dd in Vietnam); newest first. */
const TERMS: readonly { readonly from: string; readonly hours: number }[] = [{ from: "2026-01-01", hours: 24 }];

/** The hours an order placed that day waits for its transfer. */
export function transferHours(placedOn: string): number {
  const term = TERMS.find(({ from }) => from <= placedOn) ?? TERMS.at(-1);
  if (!term) throw new Error("Nobody said how long an unpaid order waits");
  return term.hours;
}
