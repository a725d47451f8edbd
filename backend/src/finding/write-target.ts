import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { SearchTypes } from "@medusajs/framework/types";
import { z } from "@medusajs/framework/zod";
import { engineOf, settle } from "./engines";
import { definitionOf, EMBEDDED } from "./indexes";
import { noteApplied, noteFailure, noteOutage } from "./note-applied";
import { project, type Projected } from "./project";
import { isUnreachable } from "./unreachable";
import type { Target } from "./targets";

/** Documents read, projected and written at once. */
export const BATCH = 500;
/** One of a batch that can't be written must not hold up the others: fewer rows, and in the end one, find it. */
const FEW = 20;

const waiting = z.array(
  z.object({ id: z.string(), want_seq: z.string(), hash: z.string().nullable(), op: z.string().nullable() }),
);
type Waiting = z.infer<typeof waiting>[number];

/**
 * What became of a batch: how many rows were done, and whether one could not be written, the engine didn't answer, or
 * somebody else is writing or comparing the index.
 */
export type Written = { readonly rows: number; readonly failed: "row" | "engine" | "busy" | null };

/**
 * Writes the next rows of a target that are behind, oldest wish first. Whether a document is written or removed is decided
 * now, from the facts, never by what happened. One writer at a time per index, by an advisory lock.
 */
export async function writeNext(knex: Knex, target: Target, limit = BATCH): Promise<Written> {
  try {
    return await writeRows(knex, target, limit);
  } catch (error) {
    if (isUnreachable(error)) {
      await noteOutage(knex, target, error);
      return { rows: 0, failed: "engine" };
    }
    if (limit > 1) return writeNext(knex, target, fewerThan(limit));
    await noteFailure(knex, target, error);
    return { rows: 1, failed: "row" };
  }
}

function fewerThan(limit: number): number {
  return limit > BATCH ? BATCH : limit > FEW ? FEW : 1;
}

async function writeRows(knex: Knex, target: Target, limit: number): Promise<Written> {
  return knex.transaction(async (trx): Promise<Written> => {
    if (!(await isMine(trx, target))) return { rows: 0, failed: "busy" };
    const rows = await readWaiting(trx, target, limit);
    if (rows.length === 0) return { rows: 0, failed: null };
    // The wish was read first: facts that are newer than it bring a wish of their own.
    const projected = await project(
      trx,
      target.plan.kind,
      rows.map(({ id }) => id),
    );
    const held = new Map(rows.map((it) => [it.id, it]));
    const changes = changesOf(projected, held);
    // A server may take what it is sent and never say so: from here on nobody knows what it holds of these.
    if (target.engine !== EMBEDDED) await noteUnknown(knex, target, changes);
    await write(trx, target, changes);
    await noteApplied(trx, target, { projected, wishes: held });
    return { rows: rows.length, failed: null };
  });
}

/** Held to the end of the transaction; a killed process gives it back with its connection. */
export async function waitForIndex(trx: Knex, { versionId }: Target): Promise<void> {
  await trx.raw("select pg_advisory_xact_lock(hashtextextended(?, 13))", [versionId]);
}

/** The same lock, where it is free. */
async function isMine(trx: Knex, { versionId }: Target): Promise<boolean> {
  const answer = await trx.raw("select pg_try_advisory_xact_lock(hashtextextended(?, 13)) as mine", [versionId]);
  return z.array(z.object({ mine: z.boolean() })).parse(answer.rows)[0]?.mine ?? false;
}

async function readWaiting(trx: Knex, { versionId, plan }: Target, limit: number): Promise<readonly Waiting[]> {
  const answer = await trx.raw(
    `select d.id, d.want_seq::text, a.hash, a.op from search_dirty d
       left join search_applied a on a.version_id = ? and a.kind = d.kind and a.id = d.id
      where d.kind = ? and (a.seq is null or a.seq < d.want_seq)
        and (a.retry_at is null or a.retry_at <= now() or d.noted_at > a.at)
      order by d.want_seq limit ${Math.trunc(limit)}`,
    [versionId, plan.kind],
  );
  return waiting.parse(answer.rows);
}

type Changes = { readonly documents: SearchTypes.SearchDocument[]; readonly gone: string[] };

/** What the engine must be told; a document that says what it said before is not. */
function changesOf(projected: readonly Projected[], held: ReadonlyMap<string, Waiting>): Changes {
  const documents = projected.flatMap(({ id, document, hash }): SearchTypes.SearchDocument[] => {
    const is = held.get(id);
    if (!document || (is?.op === "upsert" && is.hash === hash)) return [];
    return [{ ...document, _v: Number(is?.want_seq ?? 0) }];
  });
  const gone = projected.filter(({ id, document }) => !document && held.get(id)?.op !== "delete").map(({ id }) => id);
  return { documents, gone };
}

async function noteUnknown(knex: Knex, { versionId, plan }: Target, { documents, gone }: Changes): Promise<void> {
  await knex.raw(
    `insert into search_applied (version_id, kind, id, seq, op) select ?, ?, id, 0, 'unknown' from unnest(?::text[]) as t(id)
     on conflict (version_id, kind, id) do update set seq = 0, hash = null, op = 'unknown'`,
    [versionId, plan.kind, [...documents.map(({ id }) => id), ...gone]],
  );
}

async function write(
  trx: Knex,
  { engine: name, physicalName, plan }: Target,
  { documents, gone }: Changes,
): Promise<void> {
  const engine = engineOf(name, trx);
  const definition = definitionOf(plan, physicalName);
  if (documents.length > 0)
    await settle(engine, await engine.upsertDocuments({ index: physicalName, definition, documents }));
  if (gone.length > 0)
    await settle(engine, await engine.deleteDocuments({ index: physicalName, filters: { id: gone } }));
}
