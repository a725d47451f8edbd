import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";
import { captureOf, type TableCapture } from "./trigger-sql";
import { WATCHED } from "./watched-tables";

const standing = z.array(z.object({ table: z.string(), hash: z.string().nullable(), triggers: z.number() }));

/**
 * Makes the triggers that are missing or older than this build, on those watched tables that exist. Migrations of other
 * modules run in any order and link tables come after all of them, so this is asked for after migrating and at each boot;
 * nothing is done, and no table locked, where all of them stand. Answers the tables it touched.
 */
export async function ensureCapture(knex: Knex): Promise<readonly string[]> {
  const schema = await schemaOf(knex);
  const captures = WATCHED.map((it) => captureOf(it, schema));
  const found = await readStanding(knex, captures);
  const missing = captures.filter(({ table, hash }) => found.some((it) => it.table === table && !stands(it, hash)));
  for (const capture of missing) await make(knex, capture);
  return missing.map(({ table }) => table);
}

const EVENTS = 3;

function stands(it: { hash: string | null; triggers: number }, hash: string): boolean {
  return it.hash === hash && it.triggers === EVENTS;
}

/** Only tables that exist; in a module's own test database most do not. */
async function readStanding(knex: Knex, captures: readonly TableCapture[]) {
  const answer = await knex.raw(
    `select t.name as table, obj_description(to_regproc('search_capture_' || t.name)::oid, 'pg_proc') as hash,
            (select count(*)::int from pg_trigger g
              where g.tgrelid = to_regclass('"' || t.name || '"') and g.tgname like 'search_capture_%'
                and g.tgenabled <> 'D') as triggers
       from unnest(?::text[]) as t(name) where to_regclass('"' || t.name || '"') is not null`,
    [captures.map(({ table }) => table)],
  );
  return standing.parse(answer.rows);
}

/** One table at a time, so that two of them are never locked together; processes that boot at once wait for each other. */
async function make(knex: Knex, { statements }: TableCapture): Promise<void> {
  await knex.transaction(async (trx) => {
    await trx.raw("select pg_advisory_xact_lock(hashtextextended('search-capture', 11))");
    for (const statement of statements) await trx.raw(statement);
  });
}

async function schemaOf(knex: Knex): Promise<string> {
  const answer = await knex.raw("select current_schema() as name");
  return z.array(z.object({ name: z.string() })).parse(answer.rows)[0]?.name ?? "public";
}
