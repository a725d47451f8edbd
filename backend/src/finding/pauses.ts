/** What failed rests: 1, 2, 4 … seconds, at most half a minute. */
const FIRST_MS = 1_000;
const LONGEST_MS = 30_000;

type Pause = { readonly until: number; readonly lengthMs: number };

export class Pauses {
  readonly #pauses = new Map<string, Pause>();

  constructor(private readonly now: () => number = () => performance.now()) {}

  isPaused(name: string): boolean {
    const pause = this.#pauses.get(name);
    return pause !== undefined && pause.until > this.now();
  }

  pause(name: string): void {
    const before = this.#pauses.get(name);
    const lengthMs = before ? Math.min(before.lengthMs * 2, LONGEST_MS) : FIRST_MS;
    this.#pauses.set(name, { until: this.now() + lengthMs, lengthMs });
  }

  forget(name: string): void {
    this.#pauses.delete(name);
  }
}
