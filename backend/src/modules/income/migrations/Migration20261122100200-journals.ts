import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * Journals, their postings, the head of each book's hash chain, and the monthly rollup kept beside them.
 * income_posting has no foreign keys: its statement trigger checks both ends at once, where a foreign key
 * would look up every row by itself (and journals and accounts can't be deleted).
 */
export class Migration20261122100200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table income_journal (
        seq bigint generated always as identity,
        id uuid primary key,
        kind text not null,
        idem_key text not null constraint income_journal_idem_key unique,
        body_hash bytea not null,
        cooperative_id text,
        book_seq bigint not null,
        channel text not null check (channel in ('online', 'fair', 'shop', 'wholesale', 'other', 'imported')),
        income_kind text not null check (income_kind in
          ('sale_payout', 'wage', 'surplus_use', 'surplus_labour', 'surplus_capital', 'support')),
        effective_at timestamptz not null,
        recorded_at timestamptz not null default clock_timestamp(),
        actor_type text not null,
        actor_id text not null,
        reason text,
        source_type text not null,
        source_id text not null,
        reverses_id uuid references income_journal,
        prev_hash bytea not null,
        hash bytea not null,
        txid xid8 not null default pg_current_xact_id(),
        constraint income_journal_place_in_book unique nulls not distinct (cooperative_id, book_seq)
      )`);
    this.addSql(`
      create unique index income_journal_reversed_once on income_journal (reverses_id) where reverses_id is not null`);
    this.addSql(`create index income_journal_source on income_journal (source_id, source_type)`);
    this.addSql(`
      create index income_journal_refund_of_line on income_journal (split_part(idem_key, ':', 2))
      where kind = 'sale.refunded'`);
    this.addSql(`create index income_journal_effective on income_journal (cooperative_id, effective_at)`);
    this.addSql(`
      create table income_posting (
        journal_id uuid not null,
        line_no smallint not null,
        account_id bigint not null,
        amount bigint not null check (amount <> 0),
        commune_code text,
        primary key (journal_id, line_no)
      )`);
    this.addSql(`create index income_posting_of_account on income_posting (account_id)`);
    this.addSql(`
      create table income_chain_head (
        book text primary key,
        book_seq bigint not null default 0,
        hash bytea not null default ''::bytea,
        recorded_at timestamptz not null default '-infinity'
      ) with (fillfactor = 50)`);
    this.addSql(`
      create table income_monthly (
        member_id text not null,
        cooperative_id text not null,
        commune_code text not null,
        month date not null check (extract(day from month) = 1),
        income_kind text not null,
        channel text not null,
        accrued bigint not null,
        paid bigint not null,
        confirmed bigint not null,
        primary key (cooperative_id, month, member_id, commune_code, income_kind, channel)
      ) with (fillfactor = 70)`);
    this.addSql(`create index income_monthly_of_commune on income_monthly (commune_code, month)`);
    this.addSql(`create index income_monthly_of_member on income_monthly (member_id, month)`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists income_monthly, income_chain_head, income_posting, income_journal cascade`);
  }
}
