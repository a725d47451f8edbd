/** How long after its time a token is remembered, in milliseconds: its holder may still be at work and give it back. */
const REMEMBERED_MS = 600_000;

type Token = { readonly owner: string; readonly until: number };

/**
 * Medusa's acquireLockStep and releaseLockStep name no owner (core-flows 2.21.2), so a release would free whoever holds the
 * key by then. Each nameless hold gets a token here; a nameless release gives back the oldest one of its key. A holder that
 * was too slow thus gives back its own, which is gone, and never the lock of the one who took over.
 */
export class UnnamedOwners {
  readonly #tokens = new Map<string, Token[]>();

  /** `now` and `until` in milliseconds of the same clock. */
  remember(keys: readonly string[], owner: string, { now, until }: { now: number; until: number }): void {
    for (const key of keys) {
      const known = (this.#tokens.get(key) ?? []).filter((it) => it.until + REMEMBERED_MS > now);
      this.#tokens.set(key, [...known, { owner, until }]);
    }
  }

  /** The owner that holds this key namelessly, oldest first; null when this process holds it for nobody. */
  forget(key: string): string | null {
    const [oldest, ...rest] = this.#tokens.get(key) ?? [];
    if (rest.length > 0) this.#tokens.set(key, rest);
    else this.#tokens.delete(key);
    return oldest?.owner ?? null;
  }

  all(): readonly string[] {
    return [...this.#tokens.values()].flatMap((tokens) => tokens.map((it) => it.owner));
  }

  clear(): void {
    this.#tokens.clear();
  }
}
