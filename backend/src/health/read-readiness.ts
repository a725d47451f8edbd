import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { rowsOf } from "../upkeep/ask";
import { knownMigrations } from "./known-migrations";

/**
 * Whether this process may be sent shoppers. `reasons` keep it from that, one line each; `waits` are told and keep nobody
 * out: a search that is behind or a webhook that waits would otherwise close a shop that sells.
 */
export type Readiness = {
  readonly ready: boolean;
  readonly reasons: readonly string[];
  readonly waits: readonly string[];
};

/** A proxy asks every few seconds and gives up after as many. */
const PATIENCE_MS = 3_000;
/** Changes and events are worked within seconds; what is older stands still. */
const LONG_SECONDS = 60;

export async function readReadiness(container: MedusaContainer): Promise<Readiness> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  try {
    return await inTime(PATIENCE_MS, looked(knex));
  } catch (error) {
    return { ready: false, reasons: [`The database does not answer (${codeOf(error)}).`], waits: [] };
  }
}

async function looked(knex: Knex): Promise<Readiness> {
  const missing = await missingMigrations(knex);
  const reasons =
    missing.length === 0
      ? []
      : [
          `${missing.length} migrations were not run, ${missing[0]} first: stop, run them (npm start does), start again.`,
        ];
  // Without its tables nothing can be asked of them.
  return { ready: reasons.length === 0, reasons, waits: reasons.length === 0 ? await readWaits(knex) : [] };
}

const names = z.array(z.object({ name: z.string() }));

async function missingMigrations(knex: Knex): Promise<readonly string[]> {
  const exists = await rowsOf(knex, "select 'it' as name where to_regclass('mikro_orm_migrations') is not null", []);
  const run = exists.length === 0 ? [] : names.parse(await rowsOf(knex, "select name from mikro_orm_migrations", []));
  const done = new Set(run.map(({ name }) => name));
  return knownMigrations()
    .filter((name) => !done.has(name))
    .sort();
}

const WAITING = `select 'changes of goods wait for the search index' as what, extract(epoch from now() - min(at))::float8 as seconds
    from search_change where due_at <= now()
  union all
  select 'webhook events wait for their work', extract(epoch from now() - min(received_at))::float8
    from webhook_event where state = 'new'`;
const waiting = z.array(z.object({ what: z.string(), seconds: z.number().nullable() }));

async function readWaits(knex: Knex): Promise<readonly string[]> {
  return waiting
    .parse(await rowsOf(knex, WAITING, []))
    .flatMap(({ what, seconds }) =>
      seconds !== null && seconds > LONG_SECONDS ? [`${what}, the oldest for ${Math.round(seconds)} s`] : [],
    );
}

/** A pool without a free connection is as far away as a database that is gone. */
async function inTime<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(Object.assign(new Error("late"), { code: "no answer in time" })), milliseconds);
  });
  return await Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** A driver's message may name the user and the host; its code says enough. */
function codeOf(error: unknown): string {
  const code: unknown = typeof error === "object" && error !== null && "code" in error ? error.code : null;
  return typeof code === "string" ? code : "no code";
}
