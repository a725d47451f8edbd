/** Whole hours and minutes from `now` (ms) to an instant, rounded up to the minute; null once it has passed. */
export function timeLeft(until: string, now: number): { readonly hours: number; readonly minutes: number } | null {
  const minutes = Math.ceil((Date.parse(until) - now) / 60_000);
  return minutes <= 0 ? null : { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
}
