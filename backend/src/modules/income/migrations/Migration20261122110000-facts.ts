import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * Facts that become journals, and what proves who states them. A client's key is claimed with a digest of its body before
 * anything is written, so that the same key never stands for two facts. Of a link, a code and a PIN only digests are kept.
 */
export class Migration20261122110000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table client_key (
        owner text not null,
        act text not null check (act in ('pay_members', 'record_sale')),
        key text not null,
        body_sha256 bytea not null check (length(body_sha256) = 32),
        at timestamptz not null default clock_timestamp(),
        primary key (owner, act, key)
      )`);
    this.addSql(`
      create table receipt_link (
        payout_id text primary key references payout,
        token_sha256 bytea not null unique check (length(token_sha256) = 32),
        code_digest bytea check (length(code_digest) = 32),
        tries smallint not null default 0 check (tries between 0 and 5),
        at timestamptz not null default clock_timestamp()
      )`);
    this.addSql(`
      create table member_pin (
        member_id text primary key,
        pin_digest bytea not null check (length(pin_digest) = 32),
        tries smallint not null default 0 check (tries between 0 and 5),
        at timestamptz not null default clock_timestamp()
      )`);
    this.addSql(`
      create table local_message (
        id bigint generated always as identity primary key,
        "to" text not null,
        body text not null,
        at timestamptz not null default clock_timestamp()
      )`);
    this.addSql(`
      create table income_month_lock (
        locked_through text not null check (locked_through ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
        locked_by text not null,
        at timestamptz not null default clock_timestamp(),
        primary key (at, locked_through)
      )`);
    this.addSql(`
      create table consignment_refund (
        id text primary key,
        consignment_id text not null,
        line_id text not null,
        quantity integer not null check (quantity > 0),
        reason text not null check (reason in
          ('damaged', 'wrong_goods', 'not_as_described', 'changed_mind', 'other')),
        taken_by text not null,
        at timestamptz not null
      )`);
    this.addSql(`create index consignment_refund_of_line on consignment_refund (line_id, at, id)`);
    this.addSql(`
      create table remittance (
        id text primary key,
        cooperative_id text not null,
        amount bigint not null check (amount > 0),
        bank_reference text not null unique,
        entered_by text not null,
        at timestamptz not null
      )`);
    for (const table of ["consignment_refund", "remittance", "income_month_lock"])
      this.addSql(`
        create trigger ${table}_never_changes before update or delete or truncate on ${table}
        for each statement execute function income_refuse_change()`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists remittance, consignment_refund, income_month_lock, local_message, member_pin,
      receipt_link, client_key cascade`);
  }
}
