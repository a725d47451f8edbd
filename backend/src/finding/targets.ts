import { container } from "@medusajs/framework";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { Modules } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { isSetUp } from "./engines";
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
  version: z.number(),
  definition_hash: z.string(),
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
    `select v.id, v.version, v.definition_hash, i.name, v.physical_name, v.provider, v.version is not distinct from i.active_version as is_active,
            v.version > coalesce(i.active_version, 0) as is_next
       from search_index i join search_index_version v on v.search_index_id = i.id and v.deleted_at is null
      where i.deleted_at is null and (v.version >= coalesce(i.active_version, 0)
        or (i.updated_at > now() - interval '5 minutes' and v.version = (
              select max(o.version) from search_index_version o
               where o.search_index_id = i.id and o.deleted_at is null and o.version < i.active_version)))
      order by is_active desc, i.name, v.version`,
  );
  const rows = z.array(row).parse(answer.rows);
  return rows.filter((it) => isKnown(it, rows)).flatMap((it) => targetOf(it) ?? []);
}

type Row = z.infer<typeof row>;

/**
 * Leaves out what this process can't write rightly: engines it was not told of, and versions a newer build of the market
 * defined, which this one, about to be stopped, would fill with documents of the old kind.
 */
function isKnown(it: Row, rows: readonly Row[]): boolean {
  if (!isSetUp(it.provider)) return false;
  const own = ownHash(it.name);
  const ours = rows.filter(({ name, definition_hash }) => name === it.name && definition_hash === own);
  const newest = Math.max(...ours.map(({ version }) => version));
  return ours.length > 0 ? it.version <= newest : it.is_active;
}

/** What the Search Module knows the definition of this build by; null where it doesn't. */
function ownHash(name: string): string | null {
  const search = container.resolve(Modules.SEARCH, { allowUnregistered: true });
  return INDEXES.some((it) => it.name === name) ? (search?.getIndex(name).definition_hash ?? null) : null;
}

function targetOf(it: Row): Target | null {
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
