import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Reading the books back: is the chain whole, and does the rollup still say what the postings say? */
export class Migration20261122100500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(CHAIN_FAULTS);
    this.addSql(MONTHLY_FROM_POSTINGS);
    this.addSql(REBUILD);
  }

  override async down(): Promise<void> {
    this.addSql(`drop function if exists income_rebuild_monthly, income_chain_faults cascade`);
    this.addSql(`drop view if exists income_monthly_from_postings`);
  }
}

/** The first faulty journal of each book, or the head of a book whose last journals are missing (journal_id null). */
const CHAIN_FAULTS = `
  create function income_chain_faults() returns table (book text, book_seq bigint, journal_id uuid, fault text)
  language sql stable set search_path from current as $body$
    with said as (
      select p.journal_id, string_agg(line, '|' order by line collate "C") as postings
        from income_posting p join income_account a on a.id = p.account_id,
             lateral income_line_said(a.kind, nullif(a.cooperative_id, ''), nullif(a.member_id, ''), p.amount,
               p.commune_code) as line
       group by p.journal_id
    ), link as (
      select coalesce(j.cooperative_id, '') as book, j.book_seq, j.id, j.hash, j.prev_hash, j.body_hash,
        lag(j.hash, 1, ''::bytea) over in_book as hash_before,
        row_number() over in_book as place,
        row(0, j.id, j.kind, j.idem_key, j.cooperative_id, j.channel, j.income_kind, j.effective_at, j.actor_type,
          j.actor_id, j.reason, j.source_type, j.source_id, j.reverses_id, j.book_seq, j.recorded_at, j.body_hash,
          j.prev_hash, j.hash)::income_draft as draft,
        coalesce(said.postings, '') as postings
      from income_journal j left join said on said.journal_id = j.id
      window in_book as (partition by coalesce(j.cooperative_id, '') order by j.book_seq)
    ), judged as (
      select link.book, link.book_seq, link.id, case
        when link.book_seq <> link.place then 'a journal before this one is missing'
        when link.prev_hash <> link.hash_before then 'does not follow the journal before it'
        when link.body_hash <> income_body_hash(link.draft, link.postings) then 'its words or postings were changed'
        when link.hash <> income_chain_hash(link.draft) then 'its place, instant or hash was changed'
        end as fault from link
    ), heads as (
      select h.book, h.book_seq, null::uuid, 'the book ends before its head'
        from income_chain_head h
        left join income_journal j on j.cooperative_id is not distinct from nullif(h.book, '') and j.book_seq = h.book_seq
       where h.book_seq > 0 and j.hash is distinct from h.hash
      union all
      select coalesce(j.cooperative_id, ''), max(j.book_seq), null, 'the book goes on after its head'
        from income_journal j left join income_chain_head h on h.book = coalesce(j.cooperative_id, '')
       group by 1 having max(j.book_seq) > coalesce(max(h.book_seq), 0)
    )
    select distinct on (1) * from (
      select * from judged where fault is not null union all select * from heads
    ) faults order by 1, 2, 4
  $body$`;

const MONTHLY_FROM_POSTINGS = `
  create view income_monthly_from_postings as
    select a.member_id, a.cooperative_id, p.commune_code,
           date_trunc('month', j.effective_at at time zone 'Asia/Ho_Chi_Minh')::date as month, j.income_kind, j.channel,
           coalesce(sum(p.amount) filter (where k.in_accrued), 0)::bigint as accrued,
           coalesce(sum(p.amount) filter (where k.in_paid), 0)::bigint as paid,
           coalesce(sum(p.amount) filter (where k.in_confirmed), 0)::bigint as confirmed
      from income_posting p
      join income_account a on a.id = p.account_id
      join income_account_kind k on k.kind = a.kind
      join income_journal j on j.id = p.journal_id
     where k.in_accrued or k.in_paid or k.in_confirmed
     group by 1, 2, 3, 4, 5, 6`;

/** Writes income_monthly anew from the postings, while nobody posts. Answers how many rows were different. */
const REBUILD = `
  create function income_rebuild_monthly() returns bigint language plpgsql security definer
  set search_path from current as $body$
  declare
    differing bigint;
  begin
    lock table income_posting in share mode;
    lock table income_monthly in exclusive mode;
    create temporary table income_monthly_rebuilt on commit drop as select * from income_monthly_from_postings;
    select count(*) into differing from (
      (select member_id, cooperative_id, commune_code, month, income_kind, channel, accrued, paid, confirmed
         from income_monthly except select * from income_monthly_rebuilt)
      union all
      (select * from income_monthly_rebuilt except
       select member_id, cooperative_id, commune_code, month, income_kind, channel, accrued, paid, confirmed
         from income_monthly)) d;
    if differing > 0 then
      perform set_config('income.rebuilding', 'on', true);
      delete from income_monthly;
      insert into income_monthly (member_id, cooperative_id, commune_code, month, income_kind, channel, accrued, paid,
        confirmed) select * from income_monthly_rebuilt;
      perform set_config('income.rebuilding', '', true);
    end if;
    drop table income_monthly_rebuilt;
    return differing;
  end $body$`;
