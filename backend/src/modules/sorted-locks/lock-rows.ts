import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";
import { isGone, isRunning, thisProcess } from "./holder";

const answer = z.object({ rows: z.array(z.object({ held: z.boolean() })) });
const heldRows = z.object({ rows: z.array(z.object({ owner: z.string(), holder: z.unknown() })) });
const changed = z.object({ rowCount: z.number().nullable() });

/** The rows of held_lock, one statement an act. */
export class LockRows {
  readonly #me = thisProcess();
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  /** All keys or none. The same owner takes again what it holds: the time starts anew. */
  async hold(keys: readonly string[], owner: string, seconds: number): Promise<boolean> {
    if (await this.#take(keys, owner, seconds)) return true;
    return (await this.#freeOfTheGone(keys)) && (await this.#take(keys, owner, seconds));
  }

  async #take(keys: readonly string[], owner: string, seconds: number): Promise<boolean> {
    const values = [[...keys], owner, seconds, JSON.stringify(this.#me)];
    const asked = await this.#knex.raw("select hold_locks(?::text[], ?, ?, ?::jsonb) as held", values);
    return answer.parse(asked).rows[0]?.held ?? false;
  }

  /** A killed process gives nothing back: what it held of these keys is freed. True when there was something. */
  async #freeOfTheGone(keys: readonly string[]): Promise<boolean> {
    const found = await this.#knex.raw("select owner, holder from held_lock where key = any(?::text[])", [[...keys]]);
    const gone = heldRows.parse(found).rows.filter((it) => isGone(it.holder, { me: this.#me, isRunning }));
    return (
      gone.length > 0 &&
      (await this.release(
        keys,
        gone.map((it) => it.owner),
      )) > 0
    );
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
