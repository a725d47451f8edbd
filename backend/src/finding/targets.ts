import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";
import { INDEXES, type IndexPlan } from "./indexes";

/** One version of an index in one engine: what is written to. */
export type Target = {
  readonly versionId: string;
  readonly physicalName: string;
  readonly engine: string;
  readonly isActive: boolean;
  /** A version nobody reads yet. */
  readonly isNext: boolean;
  readonly plan: IndexPlan;
};

const row = z.object({
  id: z.string(),
  name: z.string(),
  physical_name: z.string(),
  provider: z.string(),
  is_active: z.boolean(),
  is_next: z.boolean(),
});

/**
 * The versions to write, as the Search Module's own tables have them: the one that is read, those being built, and for
 * minutes after a swap the one before, which other processes may still read (the module's cache lives two minutes).
 */
export async function readTargets(knex: Knex): Promise<readonly Target[]> {
  const answer = await knex.raw(
    `select v.id, i.name, v.physical_name, v.provider, v.version is not distinct from i.active_version as is_active,
            v.version > coalesce(i.active_version, 0) as is_next
       from search_index i join search_index_version v on v.search_index_id = i.id and v.deleted_at is null
      where i.deleted_at is null and (v.version >= coalesce(i.active_version, 0)
        or (i.updated_at > now() - interval '5 minutes' and v.version = (
              select max(o.version) from search_index_version o
               where o.search_index_id = i.id and o.deleted_at is null and o.version < i.active_version)))
      order by is_active desc, i.name, v.version`,
  );
  return z
    .array(row)
    .parse(answer.rows)
    .flatMap((it) => targetOf(it) ?? []);
}

function targetOf(it: z.infer<typeof row>): Target | null {
  const plan = INDEXES.find(({ name }) => name === it.name);
  if (!plan) return null;
  return {
    versionId: it.id,
    physicalName: it.physical_name,
    engine: it.provider,
    isActive: it.is_active,
    isNext: it.is_next,
    plan,
  };
}
