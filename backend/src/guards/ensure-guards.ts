import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";
import { STOCK_GUARD, STOCK_RECOUNT } from "./stock-guard";
import { WHOLE_DONG_GUARDS } from "./whole-dong";

/** A rule of ours on a table of Medusa's. Its migrations run in any order, so it is asked for after all of them. */
export type Guard = {
  readonly name: string;
  readonly table: string;
  /** Answers a row when it stands as this build wants it. */
  readonly isStanding: string;
  readonly statements: readonly string[];
};

const GUARDS: readonly Guard[] = [...WHOLE_DONG_GUARDS, STOCK_GUARD, STOCK_RECOUNT];
const found = z.object({ rows: z.array(z.unknown()) });

/** Makes the guards that are missing, on those tables that exist; answers their names. Nothing is locked where all stand. */
export async function ensureGuards(knex: Knex): Promise<readonly string[]> {
  const made: string[] = [];
  for (const guard of GUARDS) if (await isMissing(knex, guard)) made.push(await make(knex, guard));
  return made;
}

async function isMissing(knex: Knex, { table, isStanding }: Guard): Promise<boolean> {
  const exists = await knex.raw(`select 1 where to_regclass('"${table}"') is not null`);
  if (found.parse(exists).rows.length === 0) return false;
  return found.parse(await knex.raw(isStanding)).rows.length === 0;
}

/** Processes that boot at once wait for each other, and the second finds it made. */
async function make(knex: Knex, guard: Guard): Promise<string> {
  await knex.transaction(async (trx) => {
    await trx.raw("select pg_advisory_xact_lock(hashtextextended('guards', 13))");
    if (!(await isMissing(trx, guard))) return;
    for (const statement of guard.statements) await trx.raw(statement);
  });
  return guard.name;
}
