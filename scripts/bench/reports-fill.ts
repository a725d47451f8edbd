import { createRequire } from "node:module";
import type { Knex } from "./reports-database.ts";

export type Scale = {
  readonly members: number;
  readonly cooperatives: number;
  readonly months: number;
  /** How many postings to add; two a journal, one of them a member's. */
  readonly postings: number;
  readonly isFirst: boolean;
};

const FIRST_MONTH = "2024-01-01";
const { communes } = createRequire(import.meta.url)("@cho-phien/vietnam/org-units");

/**
 * Cooperatives, members and their months, past the triggers for speed: rollup rows as the ledger would leave them (every member
 * has one in every month), and as many journals behind them as asked for. More postings change no row of the rollup but its sums.
 */
export async function fill(knex: Knex, scale: Scale): Promise<void> {
  const { members, cooperatives, months, postings } = scale;
  const run = async (text: string, values: Record<string, unknown> = {}) => void (await knex.raw(text, values));
  await run("set session_replication_role = replica");
  if (scale.isFirst) {
    // Two cooperatives a commune, so that a commune's figure may be shown.
    const codes: string[] = communes().map((it: { code: string }) => it.code);
    const used = Array.from({ length: Math.ceil(cooperatives / 2) }, (_, it) => codes[(it * 3) % codes.length]);
    await run(
      `create table bench_place as select row_number() over () - 1 as n, code from unnest(cast(:used as text[])) code`,
      { used },
    );
    await run(
      `insert into cooperative (id, kind, name, handle, status, phone, commune_code, province_code, peoples, crafts, sentence, story, platform_fee_bp)
       select 'coop_' || g, 'htx', 'HTX ' || g, 'htx-' || g, 'approved', '', p.code, '', '{}', '{}', '', '', 500
         from generate_series(0, cast(:cooperatives as int) - 1) g join bench_place p on p.n = g / 2`,
      { cooperatives },
    );
    await run(
      `insert into income_account (kind, cooperative_id, member_id, may_go_below, balance)
       select k, 'coop_' || m % :cooperatives, 'mem_' || m, false, 0
         from generate_series(0, cast(:members as int) - 1) m, unnest(array['member_due', 'member_received']) k`,
      { cooperatives, members },
    );
    await run(
      `insert into income_account (kind, cooperative_id, member_id, may_go_below, balance)
       select 'coop_income', 'coop_' || n, '', false, 0 from generate_series(0, cast(:cooperatives as int) - 1) n`,
      { cooperatives },
    );
    await run(
      `insert into income_monthly (member_id, cooperative_id, commune_code, month, income_kind, channel, accrued, paid, confirmed)
       select 'mem_' || m, 'coop_' || m % :cooperatives, p.code, (date '${FIRST_MONTH}' + make_interval(months => t))::date, 'sale_payout',
              (array['online', 'fair', 'shop'])[1 + (m + t) % 3], a, a * 9 / 10, a * 8 / 10
         from generate_series(0, cast(:months as int) - 1) t, generate_series(0, cast(:members as int) - 1) m
         join bench_place p on p.n = (m % :cooperatives) / 2, lateral (select 400000 + (m * 7919 + t * 104729) % 1200000 as a) s`,
      { cooperatives, members, months },
    );
  }
  await run(
    `with journal as (
       insert into income_journal (id, kind, idem_key, body_hash, cooperative_id, book_seq, channel, income_kind, effective_at,
         recorded_at, actor_type, actor_id, source_type, source_id, prev_hash, hash)
       select gen_random_uuid(), 'member.accrued', 'bench:' || clock_timestamp()::text || ':' || j, ''::bytea, 'coop_' || j % :cooperatives,
              coalesce(h.book_seq, 0) + j / :cooperatives + 1, 'online', 'sale_payout',
              timestamptz '${FIRST_MONTH} 05:00Z' + make_interval(months => j % :months), clock_timestamp(), 'job', 'bench', 'bench',
              (j % :members)::text, ''::bytea, ''::bytea
         from generate_series(0, cast(:journals as int) - 1) j left join income_chain_head h on h.book = 'coop_' || j % :cooperatives
       returning id, cooperative_id, source_id)
     insert into income_posting (journal_id, line_no, account_id, amount, commune_code)
     select j.id, l.line, a.id, l.amount, case when l.line = 2 then p.code end
       from journal j cross join lateral (values (1, -1000, 'coop_income', ''), (2, 1000, 'member_due', 'mem_' || j.source_id)) l(line, amount, kind, member)
       join income_account a on a.kind = l.kind and a.member_id = l.member and (l.member <> '' or a.cooperative_id = j.cooperative_id)
       join bench_place p on p.n = (substr(a.cooperative_id, 6)::int) / 2`,
    { cooperatives, members, months, journals: Math.floor(postings / 2) },
  );
  await run(`
    insert into income_chain_head (book, book_seq, recorded_at)
    select cooperative_id, max(book_seq), max(recorded_at) from income_journal group by 1
    on conflict (book) do update set book_seq = excluded.book_seq, recorded_at = excluded.recorded_at`);
  await run("set session_replication_role = origin");
  await run("vacuum analyze");
}
