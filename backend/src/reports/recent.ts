const HOLD_MS = 60_000;

type Held<Facts> = { readonly at: Date; readonly facts: Promise<Facts> };
export type ReadAt<Facts> = { readonly at: Date; readonly facts: Facts };

/**
 * Facts of a large unit are read once a minute for everybody in this process, and said as of when; readers who come together
 * share one reading. What is small, and what failed, is read anew each time.
 */
export class Recent<Facts> {
  readonly #held = new Map<string, Held<Facts>>();

  constructor(private readonly isLarge: (facts: Facts) => boolean) {}

  async read(key: string, now: Date, readFacts: () => Promise<Facts>): Promise<ReadAt<Facts>> {
    for (const [old, { at }] of this.#held) if (now.getTime() - at.getTime() >= HOLD_MS) this.#held.delete(old);
    const held = this.#held.get(key);
    if (held) return { at: held.at, facts: await held.facts };
    const mine: Held<Facts> = { at: now, facts: readFacts() };
    this.#held.set(key, mine);
    let isKept = false;
    try {
      const facts = await mine.facts;
      isKept = this.isLarge(facts);
      return { at: now, facts };
    } finally {
      if (!isKept && this.#held.get(key) === mine) this.#held.delete(key);
    }
  }
}
