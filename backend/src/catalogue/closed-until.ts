import { dateOf } from "@cho-phien/vietnam";

type DaysOff = { readonly closed_from?: string | null; readonly closed_to?: string | null };

/** The last day off (yyyy-mm-dd) when `now` lies within the days a cooperative takes no orders, else null. */
export function closedUntil({ closed_from, closed_to }: DaysOff, now: Date): string | null {
  if (!closed_from || !closed_to) return null;
  const today = dateOf(now);
  return closed_from <= today && today <= closed_to ? closed_to : null;
}
