const HOUR = 60 * 60 * 1000;
/** Vietnam is UTC+7 all year. */
const VIETNAM = 7 * HOUR;
const SENT_FROM = 7 * HOUR;
const DAY = 24 * HOUR;

/**
 * The week (its Monday, yyyy-mm-dd, in Vietnam) whose letter is to go out at an instant: from Monday 07:00 for a day, so that
 * a server that was down in the morning catches up and nobody gets Monday's letter on a Friday. Null at any other time.
 */
export function weekToSend(now: Date): string | null {
  const here = new Date(now.getTime() + VIETNAM - SENT_FROM);
  if (here.getUTCDay() !== 1) return null;
  return new Date(Math.floor(here.getTime() / DAY) * DAY).toISOString().slice(0, 10);
}
