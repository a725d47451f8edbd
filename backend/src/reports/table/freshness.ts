import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";
import { readsPeople } from "./breakdown";
import type { Frame } from "./frame";

const behind = z.tuple([z.object({ is_behind: z.boolean() })]);

/**
 * Notes which months have news: reads on in every cooperative's book from where it was read last (its head says whether
 * there is more). Nothing is written while nobody posts.
 */
export async function noteNews(knex: Knex): Promise<void> {
  const [{ is_behind: isBehind }] = behind.parse(
    (
      await knex.raw(`select exists (select from income_chain_head h left join report_book b on b.book = h.book
        where h.book_seq > coalesce(b.book_seq, 0) and h.book <> '') as is_behind`)
    ).rows,
  );
  if (!isBehind) return;
  await knex.transaction(async (trx) => {
    await trx.raw("select pg_advisory_xact_lock(hashtextextended('report-news', 0))");
    await trx.raw(`
      with behind as materialized (
        select h.book, coalesce(b.book_seq, 0) as seen, h.book_seq as head
          from income_chain_head h left join report_book b on b.book = h.book
         where h.book_seq > coalesce(b.book_seq, 0) and h.book <> ''
      ), news as (
        select distinct date_trunc('month', j.effective_at at time zone 'Asia/Ho_Chi_Minh')::date as month
          from behind b join income_journal j on j.cooperative_id = b.book and j.book_seq > b.seen and j.book_seq <= b.head
      ), noted as (
        insert into report_month (month, version) select month, nextval('report_version') from news
        on conflict (month) do update set version = excluded.version
      )
      insert into report_book (book, book_seq) select book, head from behind
      on conflict (book) do update set book_seq = excluded.book_seq`);
  });
}

const monthRows = z.array(z.object({ month: z.string(), version: z.coerce.number() }));
const factRow = z.tuple([z.object({ facts: z.string() })]);

/** Of a version of facts, the part that says when something was last taken back. */
export function takenBack(factsVersion: string): string {
  return factsVersion.split("/")[1] ?? "";
}

type VersionOf = (months: readonly string[]) => { readonly version: number; readonly facts: string };

/** What a table is made from now: the news of its months, and the last word about people where it reads them. */
export async function currentVersions(knex: Knex, { breakdown, periods }: Frame): Promise<VersionOf> {
  const years = [...new Set(periods.map((it) => it.year))];
  const months = monthRows.parse(
    (
      await knex.raw(
        "select to_char(month, 'YYYY-MM') as month, version from report_month where extract(year from month) = any(?)",
        [years],
      )
    ).rows,
  );
  const versions = new Map(months.map((it) => [it.month, it.version]));
  const facts = readsPeople(breakdown)
    ? factRow.parse(
        (
          await knex.raw(`select (select coalesce(max(recorded_at)::text, '') from member_fact) || '/' ||
            (select coalesce(max(withdrawn_at)::text, '') from member_consent) as facts`)
        ).rows,
      )[0].facts
    : "";
  return (of) => ({ version: Math.max(0, ...of.map((it) => versions.get(it) ?? 0)), facts });
}
