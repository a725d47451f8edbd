import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";

const answer = z.object({ rows: z.array(z.object({ held: z.boolean() })) });
const changed = z.object({ rowCount: z.number().nullable() });

/** The rows of held_lock, one statement an act. */
export class LockRows {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  /** All keys or none. The same owner takes again what it holds: the time starts anew. */
  async hold(keys: readonly string[], owner: string, seconds: number): Promise<boolean> {
    const asked = await this.#knex.raw("select hold_locks(?::text[], ?, ?) as held", [[...keys], owner, seconds]);
    return answer.parse(asked).rows[0]?.held ?? false;
  }

  /** Longer, for one who still holds all of them; false when she lost one. */
  async extend(keys: readonly string[], owner: string, seconds: number): Promise<boolean> {
    const done = await this.#knex.raw(
      `update held_lock set expires_at = clock_timestamp() + make_interval(secs => ?)
        where key = any(?::text[]) and owner = ?`,
      [seconds, [...keys], owner],
    );
    return changed.parse(done).rowCount === keys.length;
  }

  /** Gives back what these owners hold of these keys, and answers how many that was. */
  async release(keys: readonly string[], owners: readonly string[]): Promise<number> {
    const done = await this.#knex.raw("delete from held_lock where key = any(?::text[]) and owner = any(?::text[])", [
      [...keys],
      [...owners],
    ]);
    return changed.parse(done).rowCount ?? 0;
  }

  async releaseAll(owners: readonly string[]): Promise<void> {
    await this.#knex.raw("delete from held_lock where owner = any(?::text[])", [[...owners]]);
  }
}
