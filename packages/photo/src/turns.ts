let last: Promise<unknown> = Promise.resolve();

/** Runs `work` when all work given before has ended: two photos decoded at once take twice the memory. */
export function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const mine = last.then(work, work);
  last = mine.catch(() => undefined);
  return mine;
}
