type Clocks = {
  /** By the phone's clock, when it was sold. */
  readonly soldAt: string;
  /** By the phone's clock, when it is sent; absent from callers whose clock is to be believed. */
  readonly sentAt: string | undefined;
  readonly now: Date;
};

/** A phone's clock may run a little wrong without anybody minding. */
const SLACK_MS = 5 * 60_000;

/**
 * When a sale took place, by the server's clock. A phone that says now as it sends shows how wrong its clock is, and the
 * sale moves by as much: a saleswoman can't be asked to sell again because of a clock. What still lies ahead (the clock
 * was set right in between) took place now at the latest. Without `sentAt` a time ahead is "in_future".
 */
export function soldAtOf({ soldAt, sentAt, now }: Clocks): string | "in_future" {
  const stated = Date.parse(soldAt);
  if (sentAt === undefined) {
    return stated > now.getTime() + SLACK_MS ? "in_future" : new Date(stated).toISOString();
  }
  const wrongByMs = Date.parse(sentAt) - now.getTime();
  const right = Math.abs(wrongByMs) > SLACK_MS ? stated - wrongByMs : stated;
  return new Date(Math.min(right, now.getTime())).toISOString();
}
