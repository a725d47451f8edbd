import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * What a shopper asks to give back, what was decided, and the money on its way to her. A refund's id, and the key of one
 * that goes through a provider, exist before anybody is asked to pay: a retry is the same refund. Facts are only added to.
 */
export class Migration20261130040200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table return_request (
        id text primary key,
        order_id text not null,
        consignment_id text not null,
        cooperative_id text not null,
        reason text not null check (reason in
          ('damaged', 'wrong_goods', 'not_as_described', 'changed_mind', 'other')),
        note text not null check (length(note) <= 500),
        body_sha256 bytea not null check (length(body_sha256) = 32),
        asked_at timestamptz not null
      )`);
    this.addSql(`create index return_request_of_consignment on return_request (consignment_id)`);
    this.addSql(`create index return_request_of_cooperative on return_request (cooperative_id, asked_at)`);
    this.addSql(`create index return_request_of_order on return_request (order_id)`);
    this.addSql(`
      create table return_request_line (
        request_id text not null references return_request,
        line_id text not null,
        quantity integer not null check (quantity > 0),
        primary key (request_id, line_id)
      )`);
    this.addSql(`create index return_request_line_of_line on return_request_line (line_id)`);
    this.addSql(`
      create table return_decision (
        id bigint generated always as identity primary key,
        request_id text not null references return_request,
        state text not null check (state in ('accepted', 'declined', 'overruled', 'upheld', 'taken_back', 'waived')),
        words text check (length(words) <= 300),
        by_type text not null check (by_type in ('coop_staff', 'operator')),
        by_id text not null,
        at timestamptz not null,
        unique (request_id, state)
      )`);
    this.addSql(`
      create unique index return_decision_ends_once on return_decision (request_id)
        where state in ('upheld', 'taken_back', 'waived')`);
    this.addSql(`
      create table return_photo (
        id text primary key,
        request_id text not null references return_request,
        sha256 bytea not null check (length(sha256) = 32),
        at timestamptz not null
      )`);
    this.addSql(`create index return_photo_of_request on return_photo (request_id)`);
    this.addSql(`alter table consignment_refund add column request_id text references return_request`);
    this.addMoney();
    this.addGuards();
  }

  private addMoney(): void {
    this.addSql(`
      create table refund_payout (
        id text primary key,
        refund_id text unique references consignment_refund,
        parcel_id text unique,
        order_id text not null,
        consignment_id text not null,
        way text not null check (way in ('transfer', 'card')),
        amount bigint not null check (amount > 0),
        made_at timestamptz not null,
        check (num_nonnulls(refund_id, parcel_id) = 1)
      )`);
    this.addSql(`create index refund_payout_of_order on refund_payout (order_id)`);
    this.addSql(`
      create table refund_payment (
        payout_id text primary key references refund_payout,
        bank_reference text not null unique,
        paid_by text not null,
        paid_at timestamptz not null
      )`);
    this.addSql(`
      create table refund_photo (
        id text primary key,
        payout_id text not null references refund_payout,
        sha256 bytea not null check (length(sha256) = 32),
        added_by text not null,
        at timestamptz not null
      )`);
    this.addSql(`
      create table refund_account (
        order_id text primary key,
        bank_bin text not null,
        account_number text not null,
        holder_name text not null,
        given_at timestamptz not null
      )`);
    this.addSql(`
      create table refund_attempt (
        key text primary key,
        order_id text not null,
        payment_id text not null,
        amount bigint not null check (amount > 0),
        made_at timestamptz not null,
        tries integer not null default 0,
        last_error text,
        done_at timestamptz
      )`);
    this.addSql(`create unique index refund_attempt_one_open on refund_attempt (payment_id) where done_at is null`);
  }

  private addGuards(): void {
    for (const table of [
      "return_request",
      "return_request_line",
      "return_decision",
      "return_photo",
      "refund_payout",
      "refund_payment",
      "refund_photo",
    ])
      this.addSql(`
        create trigger ${table}_never_changes before update or delete or truncate on ${table}
        for each statement execute function income_refuse_change()`);
    this.addSql(`alter function income_grant_app(name) rename to income_grant_app_before_returns`);
    this.addSql(`
      create function income_grant_app(role name) returns void language plpgsql set search_path from current as $body$
      declare
        part record;
      begin
        perform income_grant_app_before_returns(role);
        for part in select * from (values
          ('return_request, return_request_line, return_decision, return_photo, refund_payout, refund_payment, refund_photo',
            'select, insert'),
          ('refund_account', 'select, insert, update, delete'),
          ('refund_attempt', 'select, insert, update')
        ) as t(tables, rights) loop
          execute format('revoke all on %s from %I', part.tables, role);
          execute format('grant %s on %s to %I', part.rights, part.tables, role);
        end loop;
      end $body$`);
    this.addSql(`revoke execute on function income_grant_app(name) from public`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop function income_grant_app(name)`);
    this.addSql(`alter function income_grant_app_before_returns(name) rename to income_grant_app`);
    this.addSql(
      `drop table if exists refund_attempt, refund_account, refund_photo, refund_payment, refund_payout cascade`,
    );
    this.addSql(`alter table consignment_refund drop column if exists request_id`);
    this.addSql(`drop table if exists return_photo, return_decision, return_request_line, return_request cascade`);
  }
}
