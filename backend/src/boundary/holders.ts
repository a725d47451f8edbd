/**
 * Lets so many works of one kind go at a time that hold a connection of the pool while they wait for another: to a provider's
 * notes, to Medusa's modules. Were there ten of them (Knex's pool, 10), each would wait for what the others hold, and every
 * request with them, until Knex gives up after a minute. All kinds together stay well below the pool.
 */
export class Holders {
  readonly #most: number;
  readonly #waiting: (() => void)[] = [];
  #inside = 0;

  constructor(most: number) {
    this.#most = most;
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#inside < this.#most) this.#inside += 1;
    else await new Promise<void>((enter) => this.#waiting.push(enter));
    try {
      return await work();
    } finally {
      // A place is handed on as it is, so that nobody who comes just now goes past those who wait.
      const next = this.#waiting.shift();
      if (next) next();
      else this.#inside -= 1;
    }
  }
}
