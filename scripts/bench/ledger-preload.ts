import type { Client } from "pg";
import { amounts, COOPERATIVES, LINES, MEMBERS, MONTHS } from "./ledger-sales.ts";

/**
 * Fills the books with sales from `first` to `last`, past the triggers, for speed: journals and postings as income_post
 * would leave them, except that hashes are filled with zeros (the chain isn't measured here). Balances and the rollup
 * are not summed from the postings but reckoned from the number of sales: the rebuild later must find the same.
 */
export async function preload(client: Client, { first, last }: { first: number; last: number }): Promise<void> {
  if (last < first) return;
  await client.query("set session_replication_role = replica; set synchronous_commit = off; set work_mem = '256MB'");
  await client.query(JOURNALS, [first, last]);
  await client.query(POSTINGS);
  await client.query("drop table loaded");
  await client.query(HEADS);
  await client.query(BALANCES, [first, last]);
  await client.query(ROLLUP, [first, last]);
  await client.query("set session_replication_role = origin; reset synchronous_commit; reset work_mem");
  await client.query("vacuum analyze");
  await client.query("checkpoint");
}

const JOURNALS = `
  create temporary table loaded as
    select uuidv7() as id, sale, line, kind, 'coop_' || sale % ${COOPERATIVES} as coop
      from generate_series($1::int, $2::int) sale, generate_series(0, ${LINES - 1}) line,
           unnest(array['sale.settled', 'member.accrued']) kind
  `;

const POSTINGS = `
  with journal as (
    insert into income_journal (id, kind, idem_key, body_hash, cooperative_id, book_seq, channel, income_kind,
      effective_at, recorded_at, actor_type, actor_id, source_type, source_id, prev_hash, hash)
    select id, kind, kind || ':loaded-' || sale || '-' || line, zeros, coop,
      row_number() over (partition by coop order by id)
        + coalesce((select book_seq from income_chain_head where book = coop), 0),
      'online', 'sale_payout', timestamptz '2025-01-15 00:00Z' + make_interval(months => sale % ${MONTHS}),
      clock_timestamp(), 'job', 'bench', 'consignment_line', 'loaded-' || sale || '-' || line, zeros, zeros
      from loaded, (select decode(repeat('00', 32), 'hex') as zeros) z
  )
  insert into income_posting (journal_id, line_no, account_id, amount, commune_code)
  select l.id, p.line_no, a.id, p.amount, p.commune
    from loaded l
    join (
      select * from (values ('sale.settled', 1, 'clearing_cod', -${amounts.charged}), ('sale.settled', 2, 'coop_due', ${amounts.net}),
        ('sale.settled', 3, 'platform_fee', ${amounts.fee}), ('sale.settled', 4, 'shipping', ${amounts.shipping}),
        ('sale.settled', 5, 'tax_due', ${amounts.tax}), ('sale.settled', 6, 'coop_claim', -${amounts.net}),
        ('sale.settled', 7, 'coop_income', ${amounts.net}), ('member.accrued', 1, 'coop_income', -${amounts.net}),
        ('member.accrued', 14, 'coop_retained', ${amounts.kept}), ('member.accrued', 15, 'coop_fund', ${amounts.fund})
      ) fixed(journal_kind, line_no, kind, amount), (values ('', null::text)) no_one(member, commune)
      union all
      select 'member.accrued', 2 + m, 'member_due', ${amounts.share}, '_member_' || m, '0295' || m % 3
        from generate_series(0, ${MEMBERS - 1}) m
    ) p on p.journal_kind = l.kind
    join income_account a on a.kind = p.kind and a.cooperative_id = l.coop
     and a.member_id = case when p.member = '' then '' else l.coop || p.member end`;

const HEADS = `
  update income_chain_head h set book_seq = j.book_seq, hash = decode(repeat('00', 32), 'hex'), recorded_at = j.recorded_at
    from (select cooperative_id, max(book_seq) as book_seq, max(recorded_at) as recorded_at from income_journal group by 1) j
   where j.cooperative_id = h.book`;

const BALANCES = `
  update income_account a set balance = a.balance + sales.count * ${LINES} * case a.kind
      when 'clearing_cod' then -${amounts.charged} when 'coop_due' then ${amounts.net} when 'platform_fee' then ${amounts.fee}
      when 'shipping' then ${amounts.shipping} when 'tax_due' then ${amounts.tax} when 'coop_claim' then -${amounts.net}
      when 'coop_retained' then ${amounts.kept} when 'coop_fund' then ${amounts.fund}
      when 'member_due' then ${amounts.share} else 0 end
    from (select 'coop_' || sale % ${COOPERATIVES} as coop, count(*) as count
            from generate_series($1::int, $2::int) sale group by 1) sales
   where sales.coop = a.cooperative_id`;

const ROLLUP = `
  insert into income_monthly as kept (member_id, cooperative_id, commune_code, month, income_kind, channel, accrued, paid, confirmed)
  select sales.coop || '_member_' || m, sales.coop, '0295' || m % 3,
         (date '2025-01-01' + make_interval(months => sales.month))::date, 'sale_payout', 'online',
         sales.count * ${LINES * amounts.share}, 0, 0
    from (select 'coop_' || sale % ${COOPERATIVES} as coop, sale % ${MONTHS} as month, count(*) as count
            from generate_series($1::int, $2::int) sale group by 1, 2) sales, generate_series(0, ${MEMBERS - 1}) m
  on conflict (cooperative_id, month, member_id, commune_code, income_kind, channel) do update
    set accrued = kept.accrued + excluded.accrued`;
