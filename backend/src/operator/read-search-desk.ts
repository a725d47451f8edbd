import type { SearchDesk, SearchVersion, StuckDocument } from "@cho-phien/contract";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { GIVEN_UP_AFTER } from "../finding/note-applied";
import { readFoundNothing } from "../finding/read-asked";
import { readBacklog } from "../finding/read-backlog";
import { readSynonyms } from "../finding/synonyms";
import { readTargets, type Target } from "../finding/targets";

/** Everything the operator sees of the search: how far each index is, what is stuck, what people look for in vain. */
export async function readSearchDesk(container: MedusaContainer): Promise<SearchDesk> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const targets = await readTargets(knex);
  const [versions, outages, stuck, foundNothing, synonyms] = await Promise.all([
    Promise.all(targets.map((target) => versionOf(knex, target))),
    readOutages(knex),
    readStuck(knex),
    readFoundNothing(knex),
    readSynonyms(knex),
  ]);
  return { versions, outages, stuck, isRebuilding: targets.some(({ isNext }) => isNext), foundNothing, synonyms };
}

const checks = z.array(z.object({ at: z.date(), drifted: z.number(), held: z.number() }));
const counts = z.array(z.object({ count: z.number() }));

async function versionOf(knex: Knex, target: Target): Promise<SearchVersion> {
  const { versionId, plan, engine } = target;
  const [backlog, held, checked] = await Promise.all([
    readBacklog(knex, target),
    knex.raw("select count(*)::int as count from search_applied where version_id = ? and op = 'upsert'", [versionId]),
    knex.raw("select at, drifted, held from search_check where version_id = ? order by at desc limit 1", [versionId]),
  ]);
  const [check] = checks.parse(checked.rows);
  return {
    kind: plan.kind,
    engine,
    state: target.isActive ? "read" : target.isNext ? "next" : "before",
    isSpare: plan.name !== plan.kind,
    documents: counts.parse(held.rows)[0]?.count ?? 0,
    waiting: backlog.waiting,
    oldestSeconds: Math.round(backlog.oldestMs / 1000),
    check: check ? { at: check.at.toISOString(), drifted: check.drifted, held: check.held } : null,
  };
}

const outages = z.array(z.object({ engine: z.string(), last_error: z.string() }));

/** An engine that doesn't answer is noted at the oldest document that waits for it, which is at no fault itself. */
async function readOutages(knex: Knex): Promise<SearchDesk["outages"]> {
  const answer = await knex.raw(
    `select v.provider as engine, max(a.last_error) as last_error from search_applied a
       join search_index_version v on v.id = a.version_id and v.deleted_at is null
      where a.op = 'unknown' and a.attempts = 0 and a.last_error is not null group by 1 order by 1`,
  );
  return outages.parse(answer.rows).map((it) => ({ engine: it.engine, lastError: it.last_error }));
}

const stuckRows = z.array(
  z.object({
    kind: z.enum(["product", "cooperative"]),
    id: z.string(),
    name: z.string(),
    engine: z.string(),
    attempts: z.number(),
    last_error: z.string(),
  }),
);
const MOST_STUCK = 50;

async function readStuck(knex: Knex): Promise<readonly StuckDocument[]> {
  const answer = await knex.raw(
    `select a.kind, a.id, coalesce(p.title, c.name, '') as name, v.provider as engine, a.attempts,
            coalesce(a.last_error, '') as last_error
       from search_applied a join search_index_version v on v.id = a.version_id and v.deleted_at is null
       left join product p on a.kind = 'product' and p.id = a.id
       left join cooperative c on a.kind = 'cooperative' and c.id = a.id
      where a.attempts >= ${GIVEN_UP_AFTER} order by a.attempts desc, a.id limit ${MOST_STUCK}`,
  );
  return stuckRows.parse(answer.rows).map(({ last_error: lastError, ...it }) => ({ ...it, lastError }));
}
