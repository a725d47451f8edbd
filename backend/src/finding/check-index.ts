import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { SearchTypes } from "@medusajs/framework/types";
import { z } from "@medusajs/framework/zod";
import { engineOf } from "./engines";
import { definitionOf } from "./indexes";
import { project } from "./project";
import { noteUnknown, takeChanges } from "./take-changes";
import { readTargets, type Target } from "./targets";
import { BATCH, waitForIndex } from "./write-target";

/** Why an index was compared with the database. */
export type CheckReason = "boot" | "nightly" | "rebuild" | "asked";

export type Checked = { readonly held: number; readonly drifted: number };

/** Compares every index that is read or built with the database; what differs is written again by the keeper. */
export async function checkAll(knex: Knex, reason: CheckReason): Promise<void> {
  await noteUnknown(knex);
  const compared = await Promise.allSettled(
    (await readTargets(knex))
      .filter(({ isActive, isNext }) => isActive || isNext)
      .map((target) => checkIndex(knex, target, reason)),
  );
  // An engine that doesn't answer keeps no other from being compared.
  for (const result of compared) if (result.status === "rejected") throw result.reason;
}

/**
 * Compares an index with the database in both directions: what the engine holds with what was noted of it (the engine may
 * have lost or kept something) under the lock of the index, so that nobody writes it meanwhile; and what was noted with the
 * facts (a change may have gone unnoticed).
 */
export async function checkIndex(knex: Knex, target: Target, reason: CheckReason): Promise<Checked> {
  const begun = performance.now();
  const compared = await knex.transaction(async (trx) => {
    await waitForIndex(trx, target);
    const held = await readHeld(trx, target);
    return { held: held.size, drifted: await markDrift(trx, target, [...held]) };
  });
  const drifted = compared.drifted + (await markUnnoticed(knex, target));
  await knex.raw("insert into search_check (version_id, reason, held, drifted, took_ms) values (?, ?, ?, ?, ?)", [
    target.versionId,
    reason,
    compared.held,
    drifted,
    Math.round(performance.now() - begun),
  ]);
  return { held: compared.held, drifted };
}

const BUCKETS = 256;
const counted = z.array(z.object({ count: z.number() }));
const ids = z.array(z.object({ id: z.string(), now: z.string() }));

/** Every id the engine holds, and the hash of what it holds of it, read in slices of buckets. */
export async function readHeld(trx: Knex, target: Target): Promise<ReadonlyMap<string, string>> {
  const engine = engineOf(target.engine, trx);
  const index = definitionOf(target.plan, target.physicalName);
  const total = await countHeld(engine, index);
  const width = Math.max(1, Math.floor((BUCKETS * BATCH) / Math.max(total, 1)));
  const held = new Map<string, string>();
  for (let from = 0; from < BUCKETS; from += width)
    for (let skip = 0; ; skip += BATCH) {
      const { hits } = await engine.search({
        index,
        attributes_to_retrieve: ["id", "_h"],
        filters: { _b: { $gte: from, $lt: from + width } },
        pagination: { skip, take: BATCH },
        search_options: { count: "none" },
      });
      for (const { id, document } of hits) held.set(id, String(document._h ?? ""));
      if (hits.length < BATCH) break;
    }
  return held;
}

async function countHeld(
  engine: SearchTypes.ISearchProvider,
  index: SearchTypes.ResolvedSearchIndexDefinition,
): Promise<number> {
  const { metadata } = await engine.search({ index, attributes_to_retrieve: ["id"], pagination: { skip: 0, take: 1 } });
  return metadata.count ?? 0;
}

/** Forgets what was noted of documents the engine holds otherwise, so that they are written or removed again. */
async function markDrift(trx: Knex, { versionId, plan }: Target, held: readonly (readonly [string, string])[]) {
  const rows = JSON.stringify(held.map(([id, hash]) => ({ id, hash })));
  await trx.raw(
    `insert into search_dirty (kind, id, want_seq) select ?, h.id, nextval('search_seq')
       from jsonb_to_recordset(?::jsonb) as h(id text, hash text)
      where not exists (select from search_dirty d where d.kind = ? and d.id = h.id) on conflict do nothing`,
    [plan.kind, rows, plan.kind],
  );
  const answer = await trx.raw(
    `with held as (select * from jsonb_to_recordset(?::jsonb) as h(id text, hash text)),
     drifted as (
       select coalesce(a.id, h.id) as id from held h
         full join (select * from search_applied where version_id = ? and kind = ?) a on a.id = h.id
        where case a.op when 'unknown' then false when 'upsert' then h.hash is distinct from a.hash else h.id is not null end
     ), marked as (
       insert into search_applied (version_id, kind, id, seq, op) select ?, ?, id, 0, 'unknown' from drifted
       on conflict (version_id, kind, id) do update set seq = 0, hash = null, op = 'unknown' returning 1
     ) select count(*)::int as count from marked`,
    [rows, versionId, plan.kind, versionId, plan.kind],
  );
  return counted.parse(answer.rows)[0]?.count ?? 0;
}

/** Projects everything anew. What differs from what was noted, and no wish is open for, changed without being noticed. */
async function markUnnoticed(knex: Knex, { versionId, plan }: Target): Promise<number> {
  let drifted = 0;
  for (let after = ""; ;) {
    const batch = ids.parse(
      (
        await knex.raw(`select id, now()::text as now from ${plan.kind} where id > ? order by id limit ${BATCH}`, [
          after,
        ])
      ).rows,
    );
    const [first] = batch;
    if (!first) return drifted;
    after = batch.at(-1)?.id ?? "";
    const projected = await project(
      knex,
      plan.kind,
      batch.map(({ id }) => id),
    );
    // A change that came just now is seen in the facts, and by then stands in its own note as well.
    await takeChanges(knex);
    const found = await knex.raw(
      `update search_dirty d set want_seq = nextval('search_seq'), noted_at = clock_timestamp()
         from search_applied a, jsonb_to_recordset(?::jsonb) as p(id text, hash text)
        where d.kind = ? and d.id = p.id and a.version_id = ? and a.kind = d.kind and a.id = d.id
          and a.seq >= d.want_seq and a.at < ?::timestamptz and a.hash is distinct from p.hash
          and not exists (select from search_change s where s.kind = d.kind and s.id = d.id)
       returning 1`,
      [JSON.stringify(projected.map(({ id, hash }) => ({ id, hash }))), plan.kind, versionId, first.now],
    );
    drifted += z.array(z.unknown()).parse(found.rows).length;
  }
}
