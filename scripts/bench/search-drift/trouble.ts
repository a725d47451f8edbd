import type { Pool } from "pg";
import { type Change, nextChange, type Stage } from "./changes.ts";
import type { Dice } from "./dice.ts";

/** How changes come and what goes wrong meanwhile; what is counted is told at the end of a run. */
export type Counts = { changes: number; kills: number; repeats: number; late: number; undone: number };

const NOTHING_YET: Readonly<Counts> = { changes: 0, kills: 0, repeats: 0, late: 0, undone: 0 };

/** Makes one change or one trouble. `commits` are transactions that were begun earlier and end out of their order. */
export class Trouble {
  readonly counts: Counts = { ...NOTHING_YET };
  readonly pool: Pool;
  readonly dice: Dice;
  readonly stage: Stage;
  #late: (() => Promise<void>) | null = null;

  constructor({ pool, dice, stage }: { pool: Pool; dice: Dice; stage: Stage }) {
    this.pool = pool;
    this.dice = dice;
    this.stage = stage;
  }

  async step(): Promise<void> {
    const { dice } = this;
    if (dice.isOne(25)) return this.#kill();
    if (dice.isOne(20)) return this.#repeat();
    if (dice.isOne(15)) return this.#undo();
    if (dice.isOne(10)) return this.#beginLate();
    await this.#write(this.pool, nextChange(dice, this.stage));
    if (dice.isOne(4)) await this.#endLate();
  }

  /** Ends what is still open. */
  async end(): Promise<void> {
    await this.#endLate();
  }

  async #write(on: Pick<Pool, "query">, { sql, values }: Change): Promise<void> {
    await on.query(sql, [...values]);
    this.counts.changes += 1;
  }

  /** Whoever is writing an index or taking changes up at this moment loses its connection: as when its process is killed. */
  async #kill(): Promise<void> {
    const { rowCount } = await this.pool.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid() and application_name <> 'drift'
          and (query like '%search_%' or query like '%vi_product%')`,
    );
    this.counts.kills += rowCount ?? 0;
  }

  /** Notes that were taken up long ago come again, in any order. */
  async #repeat(): Promise<void> {
    const { rowCount } = await this.pool.query(
      "insert into search_change (kind, id) select kind, id from search_dirty order by random() limit 7",
    );
    this.counts.repeats += rowCount ?? 0;
  }

  async #undo(): Promise<void> {
    const client = await this.pool.connect();
    await client.query("begin");
    await client.query(...args(nextChange(this.dice, this.stage)));
    await client.query("rollback");
    client.release();
    this.counts.undone += 1;
  }

  /** A transaction that stays open while later ones commit; its rows were numbered before theirs. */
  async #beginLate(): Promise<void> {
    await this.#endLate();
    const client = await this.pool.connect();
    await client.query("begin");
    await client.query("update product set title = 'Đến muộn ' || $2 where id = $1", [
      this.stage.late,
      this.counts.late,
    ]);
    this.#late = async () => {
      await client.query("commit");
      client.release();
      this.counts.late += 1;
    };
  }

  async #endLate(): Promise<void> {
    const late = this.#late;
    this.#late = null;
    await late?.();
  }
}

function args({ sql, values }: Change): [string, (string | number | null)[]] {
  return [sql, [...values]];
}
