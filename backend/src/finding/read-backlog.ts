import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";
import { GIVEN_UP_AFTER } from "./note-applied";
import type { Target } from "./targets";

/** How far a version is behind. `oldestMs` is the age of the oldest wish it has not fulfilled. */
export type Backlog = {
  readonly waiting: number;
  readonly all: number;
  readonly oldestMs: number;
  readonly givenUp: number;
};

const row = z.object({ waiting: z.number(), all: z.number(), oldest_ms: z.number(), given_up: z.number() });

export async function readBacklog(
  knex: Knex,
  { versionId, plan }: Pick<Target, "versionId" | "plan">,
): Promise<Backlog> {
  const answer = await knex.raw(
    `select count(*) filter (where is_behind)::int as waiting, count(*)::int as all,
            coalesce(extract(epoch from clock_timestamp() - min(noted_at) filter (where is_behind)) * 1000, 0)::float8 as oldest_ms,
            count(*) filter (where is_behind and attempts >= ${GIVEN_UP_AFTER})::int as given_up
       from (select d.noted_at, coalesce(a.attempts, 0) as attempts, a.seq is null or a.seq < d.want_seq as is_behind
               from search_dirty d left join search_applied a on a.version_id = ? and a.kind = d.kind and a.id = d.id
              where d.kind = ?) s`,
    [versionId, plan.kind],
  );
  const [found] = z.array(row).parse(answer.rows);
  if (!found) throw new Error("Counting answered nothing");
  return { waiting: found.waiting, all: found.all, oldestMs: found.oldest_ms, givenUp: found.given_up };
}
