import { createRequire } from "node:module";
import type { Knex } from "./reports-database.ts";
import { EARNINGS, MONTHS } from "./reports-months.ts";
import { PEOPLE } from "./reports-people.ts";

export type Scale = {
  readonly members: number;
  readonly cooperatives: number;
  readonly months: number;
};

/** Which months of a member are added: one in ten, or the other nine. */
export type Part = "tenth" | "rest";

const { communes } = createRequire(import.meta.url)("@cho-phien/vietnam/org-units");

/**
 * Cooperatives in communes all over the country; of their members three in four live there too, the others in one of the eight communes
 * beside it. Account ids are reckoned, not looked up: millions of postings name them.
 */
export async function fillPeople(knex: Knex, scale: Scale): Promise<void> {
  const codes: string[] = communes().map((it: { code: string }) => it.code);
  await past(knex, async (run) => {
    await run(
      `create table bench_commune as select place - 1 as n, code from unnest(cast(:codes as text[])) with ordinality as c(code, place)`,
      { codes },
    );
    for (const statement of PEOPLE) await run(statement, { ...scale, communes: codes.length });
  });
}

/** Adds a part of the members' months to the books, and to balances and rollup what follows; answers how many postings stand then. */
export async function fillMonths(knex: Knex, { part, ...scale }: Scale & { readonly part: Part }): Promise<number> {
  await past(knex, async (run) => {
    const { rows } = await knex.raw(SECONDARY, [["income_posting", "income_monthly"]]);
    for (const { name } of rows) await run(`drop index ${name}`);
    await run(EARNINGS, { ...scale, isTenth: part === "tenth" });
    for (const statement of MONTHS) await run(statement);
    await run("drop table bench_earning, bench_journal");
    for (const { definition } of rows) await run(String(definition));
  });
  await knex.raw("vacuum analyze");
  const { rows } = await knex.raw("select count(*)::int as postings from income_posting");
  return Number(rows[0]?.postings);
}

/** Writes the rollup anew from the postings, as the product does; answers how many rows were different. */
export async function rebuild(knex: Knex): Promise<number> {
  const { rows } = await knex.raw("select income_rebuild_monthly()::int as differing");
  return Number(rows[0]?.differing);
}

/** What is quicker made after the rows than with them. */
const SECONDARY = `
  select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
    from pg_index i where i.indrelid::regclass::text = any(?) and not i.indisunique`;

type Run = (text: string, values?: Record<string, unknown>) => Promise<void>;

/** Past the triggers, for speed. */
async function past(knex: Knex, act: (run: Run) => Promise<void>): Promise<void> {
  await knex.raw("set session_replication_role = replica; set synchronous_commit = off; set work_mem = '256MB'");
  await act(async (text, values = {}) => void (await knex.raw(text, values)));
  await knex.raw("set session_replication_role = origin; reset synchronous_commit; reset work_mem");
}
