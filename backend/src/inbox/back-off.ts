/** After so many failures an event waits for a person: about an hour and a half after the first. */
export const LONGEST_TRIES = 8;

const FIRST_MS = 5_000;
const LONGEST_MS = 60 * 60 * 1000;

/** How long an event rests after its `tries`-th try, in milliseconds: 5 s, 15 s, 45 s … at most an hour. */
export function restAfter(tries: number): number {
  return Math.min(FIRST_MS * 3 ** (tries - 1), LONGEST_MS);
}
