import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Projected } from "./project";
import type { Target } from "./targets";

/** What was projected, and the wish of each id that it fulfils. */
type Applied = {
  readonly projected: readonly Projected[];
  readonly wishes: ReadonlyMap<string, { readonly want_seq: string }>;
};

/** Notes what a version now holds of these ids, and when time alone will change them. */
export async function noteApplied(
  trx: Knex,
  { versionId, plan }: Target,
  { projected, wishes }: Applied,
): Promise<void> {
  const rows = projected.map(({ id, hash, changesAt }) => ({
    id,
    hash,
    seq: wishes.get(id)?.want_seq ?? "0",
    changes_at: changesAt?.toISOString() ?? null,
  }));
  await trx.raw(
    `with applied as (
       select * from jsonb_to_recordset(?::jsonb) as r(id text, hash text, seq bigint, changes_at timestamptz)
     ), noted as (
       insert into search_applied (version_id, kind, id, seq, hash, op)
       select ?, ?, id, seq, hash, case when hash is null then 'delete' else 'upsert' end from applied
       on conflict (version_id, kind, id) do update set seq = excluded.seq, hash = excluded.hash, op = excluded.op,
         attempts = 0, last_error = null, retry_at = null, at = clock_timestamp()
     )
     update search_dirty d set changes_at = l.changes_at from (
       select d.kind, d.id, a.changes_at from search_dirty d join applied a on a.id = d.id and a.seq = d.want_seq
        where d.kind = ? and d.changes_at is distinct from a.changes_at order by d.id for update of d
     ) l where d.kind = l.kind and d.id = l.id`,
    [JSON.stringify(rows), versionId, plan.kind, plan.kind],
  );
}

/** From this many failures on a row waits for a person, and is tried again once an hour all the same. */
export const GIVEN_UP_AFTER = 8;

const OLDEST = `from search_dirty d left join search_applied a on a.version_id = ? and a.kind = d.kind and a.id = d.id
      where d.kind = ? and (a.seq is null or a.seq < d.want_seq) and (a.retry_at is null or a.retry_at <= now() or d.noted_at > a.at)
      order by d.want_seq limit 1`;

/** The oldest row could not be written: it waits longer each time, 1, 2, 4 … seconds, at most an hour. */
export async function noteFailure(knex: Knex, { versionId, plan }: Target, error: unknown): Promise<void> {
  await knex.raw(
    `insert into search_applied (version_id, kind, id, seq, op, attempts, last_error, retry_at)
     select ?, d.kind, d.id, 0, 'unknown', 1, ?, now() + interval '1 second' ${OLDEST}
     on conflict (version_id, kind, id) do update set attempts = search_applied.attempts + 1, last_error = excluded.last_error,
       at = clock_timestamp(),
       retry_at = now() + least(interval '1 hour', interval '1 second' * power(2, least(search_applied.attempts, 12)))`,
    [versionId, said(error), versionId, plan.kind],
  );
}

/** The engine does not answer. No row is at fault; the oldest says why it waits, where the database itself answers. */
export async function noteOutage(knex: Knex, { versionId, plan }: Target, error: unknown): Promise<void> {
  const noted = knex.raw(
    `insert into search_applied (version_id, kind, id, seq, op, last_error)
     select ?, d.kind, d.id, 0, 'unknown', ? ${OLDEST}
     on conflict (version_id, kind, id) do update set last_error = excluded.last_error`,
    [versionId, said(error), versionId, plan.kind],
  );
  await noted.catch(() => undefined);
}

function said(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  // The driver puts the whole statement before what the database said.
  return (message.split(" - ").at(-1) ?? message).slice(0, 500);
}
