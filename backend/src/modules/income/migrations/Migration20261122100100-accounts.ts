import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * Who can hold money in the ledger. The rows of income_account_kind repeat packages/income's account table
 * (a test proves they agree): the database must be able to refuse on its own.
 * '' stands for "no cooperative" and "no member", so that a reference is found by plain equality in one index.
 */
export class Migration20261122100100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create function income_instant(at timestamptz) returns text language sql immutable parallel safe
      return to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`);
    this.addSql(`
      create table income_account_kind (
        kind text primary key,
        holder text not null check (holder in ('platform', 'cooperative', 'member')),
        may_go_below boolean not null,
        in_accrued boolean not null default false,
        in_paid boolean not null default false,
        in_confirmed boolean not null default false,
        check (holder = 'member' or not (in_accrued or in_paid or in_confirmed))
      )`);
    this.addSql(`
      insert into income_account_kind (kind, holder, may_go_below) values
        ('clearing_cod', 'platform', true), ('clearing_bank', 'platform', true), ('clearing_card', 'platform', true),
        ('bank_out', 'platform', false), ('coop_due', 'platform', false), ('coop_advance', 'platform', true),
        ('platform_fee', 'platform', true), ('payment_fee', 'platform', false), ('shipping', 'platform', false),
        ('tax_due', 'platform', false), ('rounding', 'platform', true), ('cash_at_coop', 'platform', true),
        ('coop_claim', 'platform', true), ('coop_income', 'cooperative', false),
        ('coop_income_advance', 'cooperative', true), ('coop_retained', 'cooperative', false),
        ('coop_fund', 'cooperative', false)`);
    this.addSql(`
      insert into income_account_kind (kind, holder, may_go_below, in_accrued, in_paid, in_confirmed) values
        ('member_due', 'member', false, true, false, false),
        ('member_in_transit', 'member', false, true, true, false),
        ('member_received', 'member', false, true, true, true),
        ('member_advance', 'member', true, true, false, false)`);
    // Half-empty pages keep the update of a balance on its page, without touching an index (heap-only tuples).
    this.addSql(`
      create table income_account (
        id bigint generated always as identity primary key,
        kind text not null references income_account_kind,
        cooperative_id text not null,
        member_id text not null,
        may_go_below boolean not null,
        balance bigint not null default 0,
        constraint income_account_ref unique (kind, cooperative_id, member_id),
        constraint income_account_not_below_zero check (balance >= 0 or may_go_below)
      ) with (fillfactor = 50)`);
    this.addSql(`create index income_account_of_member on income_account (member_id) where member_id <> ''`);
    this.addSql(`create index income_account_of_cooperative on income_account (cooperative_id)`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists income_account, income_account_kind cascade`);
    this.addSql(`drop function if exists income_instant`);
  }
}
