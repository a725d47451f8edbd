const FIRST_MONTH = "2024-01-01";
const MEMBER_ACCOUNTS = { due: 0, transit: 1, received: 2 } as const;
const BOOK_ACCOUNTS = { income: 0, cash: 1 } as const;

/**
 * Something is due in every month of the part; in nine of twenty a payout follows and she confirms it, except that one member in
 * twenty has not yet confirmed what was sent in August 2026. `run`: whose payout has journals of its own; the others share a pay run.
 */
export const EARNINGS = `
  create table bench_earning as
    select m, c, t, a as amount, p.code as commune, is_paid, is_paid and not (m % 20 = 3 and t = 31) as is_confirmed,
           case when m % 20 = 3 then m else -1 end as run
      from generate_series(0, cast(:months as int) - 1) t, generate_series(0, cast(:members as int) - 1) m
      join bench_member p using (m),
           lateral (select m % cast(:cooperatives as int) as c, 400000 + (m * 7919::bigint + t * 104729) % 1200000 as a,
                           (m * 3 + t * 7) % 20 < 9 as is_paid) s
     where ((m / cast(:cooperatives as int) + t) % 10 = 0) = :isTenth`;

/** A market day and what it made due, then the pay run and what she said: four kinds of journals in a cooperative's month. */
const JOURNALS = `
  create table bench_journal as
    select uuidv7() as id, kind, c, t, run, row_number() over (partition by c order by t, place, run) as n from (
      select distinct kind, place, c, t, -1 as run from bench_earning, (values ('sale.recorded', 1), ('member.accrued', 2)) k(kind, place)
      union all
      select distinct 'payout.sent', 3, c, t, run from bench_earning where is_paid
      union all
      select distinct 'receipt.confirmed', 4, c, t, run from bench_earning where is_confirmed) j`;

const JOURNALS_KEPT = `
  insert into income_journal (id, kind, idem_key, body_hash, cooperative_id, book_seq, channel, income_kind, effective_at,
      recorded_at, actor_type, actor_id, source_type, source_id, prev_hash, hash)
    select j.id, j.kind, 'bench:' || j.id, z.zeros, 'coop_' || j.c, j.n + coalesce(h.book_seq, 0), ${channelOf("j")}, ${kindOf("j")},
           ${sentAt("j")}, ${sentAt("j")} + interval '1 day', 'job', 'bench', 'bench', j.t || '/' || j.run, z.zeros, z.zeros
      from bench_journal j left join income_chain_head h on h.book = 'coop_' || j.c
     cross join (select decode(repeat('00', 32), 'hex') as zeros) z
     order by j.id`;

const POSTINGS = `
  insert into income_posting (journal_id, line_no, account_id, amount, commune_code)
    select j.id, 2 * row_number() over (partition by j.id order by e.m) - 2 + l.line, l.account, l.amount, e.commune
      from bench_journal j
      join bench_earning e on e.c = j.c and e.t = j.t and (j.kind = 'member.accrued' or e.run = j.run and (e.is_confirmed or j.kind = 'payout.sent' and e.is_paid))
     cross join lateral (values
        (1, case j.kind when 'member.accrued' then null when 'payout.sent' then ${account("e.m", "due")} else ${account("e.m", "transit")} end, -e.amount),
        (2, case j.kind when 'member.accrued' then ${account("e.m", "due")} when 'payout.sent' then ${account("e.m", "transit")} else ${account("e.m", "received")} end, e.amount)
      ) l(line, account, amount)
     where j.kind <> 'sale.recorded' and l.account is not null
    union all
    select j.id, l.line, l.account, l.amount, null
      from bench_journal j join (select c, t, sum(amount)::bigint as sum from bench_earning group by 1, 2) e using (c, t)
     cross join lateral (values
        (1, case j.kind when 'sale.recorded' then ${book("j.c", "cash")} end, -e.sum),
        (case j.kind when 'sale.recorded' then 2 else 1 end, ${book("j.c", "income")}, case j.kind when 'sale.recorded' then e.sum else -e.sum end)
      ) l(line, account, amount)
     where j.kind in ('sale.recorded', 'member.accrued') and l.account is not null`;

const HEADS = `
  insert into income_chain_head (book, book_seq, recorded_at)
    select cooperative_id, max(book_seq), max(recorded_at) from income_journal group by 1
    on conflict (book) do update set book_seq = excluded.book_seq, recorded_at = excluded.recorded_at`;

const BALANCES = `
  update income_account a set balance = p.sum
    from (select account_id, sum(amount)::bigint as sum from income_posting group by 1) p where p.account_id = a.id`;

/** Reckoned from the plan, not from the postings: the rebuild must find the same. */
const ROLLUP = `
  insert into income_monthly (member_id, cooperative_id, commune_code, month, income_kind, channel, accrued, paid, confirmed)
    select 'mem_' || m, 'coop_' || c, commune, (date '${FIRST_MONTH}' + make_interval(months => t))::date, ${kindOf("e")}, ${channelOf("e")},
           amount, case when is_paid then amount else 0 end, case when is_confirmed then amount else 0 end
      from bench_earning e order by c, t, m`;

const PAYOUTS = `
  insert into payout (id, batch_id, cooperative_id, member_id, amount, method, sent_by_type, sent_by_id, sent_at)
    select 'pay_' || m || '_' || t, 'run_' || c || '_' || t, 'coop_' || c, 'mem_' || m, amount, 'cash', 'coop_staff', 'bench', ${sentAt("e")}
      from bench_earning e where is_paid and run = m`;

const PAYOUT_ITEMS = `
  insert into payout_item (journal_id, payout_id)
    select id, 'pay_' || run || '_' || t from bench_journal where run >= 0`;

/** What EARNINGS says, as the books would keep it; in this order. */
export const MONTHS = [
  "analyze bench_earning",
  JOURNALS,
  "analyze bench_journal",
  JOURNALS_KEPT,
  POSTINGS,
  HEADS,
  BALANCES,
  ROLLUP,
  PAYOUTS,
  PAYOUT_ITEMS,
] as const;

function channelOf(row: string): string {
  return `(array['online', 'fair', 'shop', 'wholesale'])[1 + (${row}.c + ${row}.t) % 4]`;
}

function kindOf(row: string): string {
  return `(array['sale_payout', 'sale_payout', 'wage', 'surplus_use'])[1 + ${row}.c % 4]`;
}

function sentAt(row: string): string {
  return `(timestamptz '${FIRST_MONTH} 05:00Z' + make_interval(months => ${row}.t, days => 9))`;
}

function account(member: string, of: keyof typeof MEMBER_ACCOUNTS): string {
  return `(1000000 + ${member} * 3 + ${MEMBER_ACCOUNTS[of]})::bigint`;
}

function book(cooperative: string, of: keyof typeof BOOK_ACCOUNTS): string {
  return `(1 + ${cooperative} * 2 + ${BOOK_ACCOUNTS[of]})::bigint`;
}
