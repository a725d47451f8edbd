import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";

const taken = z.array(z.object({ count: z.number() }));

/** Changes taken up at once: a rename that touches every product still fits a few statements. */
const BATCH = 10_000;

/**
 * Turns committed changes into one row per document, and what time itself has changed. A new sequence is drawn here, under
 * a lock, and not where the change was made: commits do not come in the order of their sequences, and a row that came late
 * with a small number would be taken for done. A changed product also changes what its cooperative has on sale.
 */
export async function takeChanges(knex: Knex): Promise<number> {
  return knex.transaction(async (trx) => {
    await trx.raw("select pg_advisory_xact_lock(hashtextextended('search-changes', 11))");
    const answer = await trx.raw(
      `with taken as (
         delete from search_change where ctid = any(array(select ctid from search_change where due_at <= now() limit ${BATCH}))
         returning kind, id
       ), aged as (
         select kind, id from search_dirty where changes_at <= now()
       ), touched as (
         select kind, id from taken union select kind, id from aged
       ), wanted as (
         select kind, id from touched
         union
         select 'cooperative', l.cooperative_id from touched t
           join product_product_cooperative_cooperative l on l.product_id = t.id and l.deleted_at is null
          where t.kind = 'product'
       ), noted as (
         insert into search_dirty (kind, id, want_seq) select kind, id, nextval('search_seq') from (select kind, id from wanted order by kind, id) w
         on conflict (kind, id) do update set want_seq = excluded.want_seq, noted_at = clock_timestamp(), changes_at = null
         returning 1
       ) select count(*)::int as count from noted`,
    );
    return taken.parse(answer.rows)[0]?.count ?? 0;
  });
}

/** Notes every product and cooperative nobody has noted yet: after an upgrade, or where a trigger was missing. */
export async function noteUnknown(knex: Knex): Promise<void> {
  for (const kind of ["product", "cooperative"] as const)
    await knex.raw(
      `insert into search_dirty (kind, id, want_seq)
       select '${kind}', t.id, nextval('search_seq') from ${kind} t
        where not exists (select from search_dirty d where d.kind = '${kind}' and d.id = t.id)
       on conflict do nothing`,
    );
}

/** Whether a change or the time has made anything stale: one look at two small indexes. */
export async function isAnythingDue(knex: Knex): Promise<boolean> {
  const answer = await knex.raw(
    `select exists (select from search_change where due_at <= now())
         or exists (select from search_dirty where changes_at <= now()) as due`,
  );
  return z.array(z.object({ due: z.boolean() })).parse(answer.rows)[0]?.due ?? false;
}
