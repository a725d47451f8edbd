import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * How a cooperative comes to sell: its papers and bank account, the operator's review, its days off; who did what with it;
 * and codes sent to phones, of which only digests are kept.
 */
export class Migration20261123010000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table cooperative
      add column if not exists registration_number text null,
      add column if not exists bank_bin text null,
      add column if not exists bank_account text null,
      add column if not exists bank_holder text null,
      add column if not exists review_comment text null,
      add column if not exists submitted_at timestamptz null,
      add column if not exists closed_from text null,
      add column if not exists closed_to text null`);
    this.addSql(`alter table cooperative drop constraint if exists cooperative_status_check`);
    this.addSql(`alter table cooperative add constraint cooperative_status_check
      check (status in ('pending', 'submitted', 'returned', 'approved', 'suspended'))`);
    this.addSql(`alter table cooperative add constraint cooperative_closed_days check
      ((closed_from is null) = (closed_to is null) and (closed_from is null or closed_from <= closed_to))`);
    this.addSql(`create table if not exists cooperative_event (
      id bigint generated always as identity primary key,
      cooperative_id text not null references cooperative (id),
      act text not null,
      actor_type text not null check (actor_type in ('coop_staff', 'union_officer', 'operator')),
      actor_id text not null,
      comment text null,
      at timestamptz not null default clock_timestamp()
    )`);
    this.addSql(`create index if not exists cooperative_event_of on cooperative_event (cooperative_id, id)`);
    this.addSql(`create table if not exists phone_code (
      phone_digest bytea primary key,
      code_digest bytea null,
      expires_at timestamptz not null,
      tries integer not null default 0,
      ticket_digest bytea null unique,
      ticket_expires_at timestamptz null
    )`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists phone_code, cooperative_event`);
    this.addSql(`alter table cooperative drop constraint if exists cooperative_closed_days`);
    this.addSql(`alter table cooperative drop column if exists registration_number, drop column if exists bank_bin,
      drop column if exists bank_account, drop column if exists bank_holder, drop column if exists review_comment,
      drop column if exists submitted_at, drop column if exists closed_from, drop column if exists closed_to`);
  }
}
