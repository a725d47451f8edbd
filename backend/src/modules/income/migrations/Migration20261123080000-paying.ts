import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * What stands beside a payout on paper: the member's own account (kept with her consent, replaced rather than changed),
 * what the bank calls a transfer, photographs of signed sheets, and how often a receipt's message was sent again.
 */
export class Migration20261123080000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table member_bank_account (
        id bigint generated always as identity primary key,
        cooperative_id text not null,
        member_id text not null,
        bank_bin text not null check (bank_bin ~ '^[0-9]{6}$'),
        account_number text not null check (account_number ~ '^[0-9A-Z]{6,19}$'),
        holder_name text not null check (holder_name ~ '^[A-Z][A-Z ]{1,69}$'),
        consent_version text not null,
        consented_at timestamptz not null,
        entered_by text not null,
        ended_at timestamptz
      )`);
    this.addSql(`
      create unique index member_bank_account_in_use on member_bank_account (cooperative_id, member_id)
      where ended_at is null`);
    this.addSql(`
      create table payout_bank_reference (
        id bigint generated always as identity primary key,
        payout_id text not null references payout,
        reference text not null check (length(reference) between 1 and 60),
        entered_by text not null,
        at timestamptz not null
      )`);
    this.addSql(`create index payout_bank_reference_of_payout on payout_bank_reference (payout_id, id)`);
    this.addSql(`
      create table pay_sheet_photo (
        id text primary key,
        batch_id text not null,
        cooperative_id text not null,
        sha256 bytea not null check (length(sha256) = 32),
        added_by text not null,
        at timestamptz not null,
        unique (batch_id, sha256)
      )`);
    this.addSql(`
      alter table receipt_link add column sent_again smallint not null default 0 check (sent_again between 0 and 5),
        add column sent_again_at timestamptz`);
    for (const table of ["payout_bank_reference", "pay_sheet_photo"])
      this.addSql(`
        create trigger ${table}_never_changes before update or delete or truncate on ${table}
        for each statement execute function income_refuse_change()`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists pay_sheet_photo, payout_bank_reference, member_bank_account cascade`);
    this.addSql(`alter table receipt_link drop column if exists sent_again, drop column if exists sent_again_at`);
  }
}
