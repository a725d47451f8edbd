import { firstDayOf, lastDayOf } from "@cho-phien/reporting";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";
import type { Frame } from "./frame";

/**
 * Sums a frame's periods from the rollup as it stood at one instant, a copy that stands before it under its own name (Postgres looks
 * into pg_temp first). Gathering a nation's year takes a minute; were a sale posted meanwhile, a quarter would not be the sum of its
 * months, and the whole table would be refused.
 */
export async function atOneInstant(trx: Knex.Transaction, { periods }: Frame, act: () => Promise<void>): Promise<void> {
  await trx.raw(COPY, { first: periods.map(firstDayOf).sort()[0], last: periods.map(lastDayOf).sort().at(-1) });
  await trx.raw("analyze pg_temp.income_monthly");
  await act();
  // Whoever reads on in this transaction reads the rollup itself.
  await trx.raw("drop table pg_temp.income_monthly");
}

const COPY = `
  create temporary table income_monthly on commit drop as
    select * from income_monthly where month between cast(:first as date) and cast(:last as date)`;

const months = z.array(z.object({ month: z.string() }));

/** Months (yyyy-mm) of journals that freshness.ts has not read yet: what was copied may have them. */
export async function unnotedMonths(trx: Knex.Transaction): Promise<ReadonlySet<string>> {
  return new Set(months.parse((await trx.raw(UNNOTED)).rows).map((it) => it.month));
}

const UNNOTED = `
  select distinct to_char(j.effective_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM') as month
    from income_chain_head h left join report_book b on b.book = h.book
    join income_journal j on j.cooperative_id = h.book and j.book_seq > coalesce(b.book_seq, 0)
   where h.book <> '' and h.book_seq > coalesce(b.book_seq, 0)`;
