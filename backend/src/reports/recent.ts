const HOLD_MS = 60_000;
/** Older than this nobody is shown: the reader waits for it to be read anew. */
const MAY_BE_OLD_MS = 10 * 60_000;

type Held<Facts> = { readonly at: Date; readonly facts: Promise<Facts>; isBeingReadAnew: boolean };
type Reading<Facts> = { readonly key: string; readonly now: Date; readonly readFacts: () => Promise<Facts> };
export type ReadAt<Facts> = { readonly at: Date; readonly facts: Facts };

/**
 * Facts of a large unit are shared by everybody in this process, and said as of when; readers who come together share one reading.
 * After a minute the next reader has them read anew behind her, so that nobody waits. What is small, and what failed, is read each time.
 */
export class Recent<Facts> {
  readonly #held = new Map<string, Held<Facts>>();

  constructor(private readonly isLarge: (facts: Facts) => boolean) {}

  async read(key: string, now: Date, readFacts: () => Promise<Facts>): Promise<ReadAt<Facts>> {
    const ageOf = ({ at }: Held<Facts>) => now.getTime() - at.getTime();
    for (const [old, held] of this.#held) if (ageOf(held) >= MAY_BE_OLD_MS) this.#held.delete(old);
    const held = this.#held.get(key);
    if (!held) return await this.#readAnew({ key, now, readFacts });
    if (ageOf(held) >= HOLD_MS && !held.isBeingReadAnew) {
      held.isBeingReadAnew = true;
      // Who reads next may try again; this reader has what was held.
      void this.#replace(held, { key, now, readFacts }).catch(() => (held.isBeingReadAnew = false));
    }
    return { at: held.at, facts: await held.facts };
  }

  async #replace(old: Held<Facts>, { key, now, readFacts }: Reading<Facts>): Promise<void> {
    const facts = await readFacts();
    if (this.#held.get(key) !== old) return;
    if (this.isLarge(facts)) this.#held.set(key, { at: now, facts: Promise.resolve(facts), isBeingReadAnew: false });
    else this.#held.delete(key);
  }

  async #readAnew({ key, now, readFacts }: Reading<Facts>): Promise<ReadAt<Facts>> {
    const mine: Held<Facts> = { at: now, facts: readFacts(), isBeingReadAnew: false };
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
