type Waiter = { readonly keys: readonly string[]; readonly go: () => void };

/**
 * Lets the jobs of one process through one after another where they share a key, first come first served, so that only one
 * of them asks the database. All keys of a job or none: there is nothing to deadlock on.
 */
export class Turnstile {
  readonly #inside = new Set<string>();
  readonly #waiting: Waiter[] = [];

  /** Answers how to leave again; null when the time is over before it was this job's turn. */
  async enter(keys: readonly string[], milliseconds: number): Promise<(() => void) | null> {
    const leave = () => {
      for (const key of keys) this.#inside.delete(key);
      this.#letIn();
    };
    const isIn = await new Promise<boolean>((answer) => {
      const waiter = { keys, go: () => (clearTimeout(timer), answer(true)) };
      const timer = setTimeout(() => (this.#giveUp(waiter), answer(false)), milliseconds);
      this.#waiting.push(waiter);
      this.#letIn();
    });
    return isIn ? leave : null;
  }

  /** Who waits longer keeps her place: a key she wants is as good as taken for those behind her. */
  #letIn(): void {
    const taken = new Set(this.#inside);
    for (const waiter of [...this.#waiting]) {
      const isFree = waiter.keys.every((key) => !taken.has(key));
      for (const key of waiter.keys) taken.add(key);
      if (!isFree) continue;
      this.#waiting.splice(this.#waiting.indexOf(waiter), 1);
      for (const key of waiter.keys) this.#inside.add(key);
      waiter.go();
    }
  }

  #giveUp(waiter: Waiter): void {
    const place = this.#waiting.indexOf(waiter);
    if (place >= 0) this.#waiting.splice(place, 1);
    this.#letIn();
  }
}
