/** Failures in a row after which the main engine is left alone, and for how long. */
const OPENS_AFTER = 3;
const RESTS_MS = 10_000;

/**
 * Whether to ask the main engine. After three failures in a row it is left alone for ten seconds; then one question tries
 * it again, and all others wait for what becomes of it by being answered elsewhere.
 */
export class Breaker {
  #failures = 0;
  #closedUntil = 0;

  constructor(private readonly now: () => number = () => performance.now()) {}

  mayAsk(): boolean {
    if (this.#failures < OPENS_AFTER) return true;
    if (this.now() < this.#closedUntil) return false;
    this.#closedUntil = this.now() + RESTS_MS;
    return true;
  }

  worked(): void {
    this.#failures = 0;
  }

  failed(): void {
    this.#failures += 1;
    this.#closedUntil = this.now() + RESTS_MS;
  }
}
