import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * Who holds the cash of a consignment, what carriers' sheets said of it, what a phone promised to pay at the door, and what
 * the shopper was told. Of cash received before this nobody was asked who holds it; it was entered as money that reaches the market.
 */
export class Migration20261130030100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      alter table consignment
        add column if not exists cash_held_by text null check (cash_held_by in ('cooperative', 'carrier')),
        add column if not exists kept_booked_at timestamptz null`);
    this.addSql(`
      create or replace function consignment_phone(recipient jsonb) returns text language sql immutable parallel safe as $body$
        select regexp_replace(regexp_replace(coalesce(recipient ->> 'phone', ''), '\\D', '', 'g'), '^84', '0')
      $body$`);
    this.addSql(`
      create index if not exists consignment_by_phone on consignment (consignment_phone(recipient))
        include (order_id, step) where deleted_at is null`);
    this.addSql(`
      create index if not exists consignment_by_tracking on consignment (regexp_replace(upper(tracking_code), '[^0-9A-Z]', '', 'g'))
        where tracking_code is not null and deleted_at is null`);
    this.addSql(`
      create index if not exists consignment_cash_kept on consignment (id)
        where cash_held_by = 'cooperative' and kept_booked_at is null and deleted_at is null`);
    this.addSql(`
      create index if not exists consignment_cash_awaited on consignment (delivered_at)
        where step = 'delivered' and paid_through = 'cod' and (cash_received_at is null or cash_held_by = 'carrier')
          and deleted_at is null`);
    this.addSql(`
      create table if not exists cod_promise (
        cart_id text primary key,
        phone text not null,
        amount_dong bigint not null check (amount_dong >= 0),
        at timestamptz not null
      )`);
    this.addSql(`create index if not exists cod_promise_of_phone on cod_promise (phone, at)`);
    this.addSql(`
      create table if not exists cod_sheet (
        id text primary key,
        carrier text not null,
        file_name text not null,
        rows jsonb not null,
        faults jsonb not null,
        uploaded_by text not null,
        uploaded_at timestamptz not null,
        accepted_by text null,
        accepted_at timestamptz null
      )`);
    this.addSql(`create index if not exists cod_sheet_newest on cod_sheet (uploaded_at desc, id)`);
    this.addSql(`
      create table if not exists cod_sheet_line (
        id text primary key,
        sheet_id text not null references cod_sheet (id),
        row integer not null,
        carrier text not null,
        reference text not null,
        parcel text not null,
        collected_dong bigint not null check (collected_dong >= 0),
        fee_dong bigint not null check (fee_dong >= 0),
        paid_on date not null,
        match text not null,
        consignment_id text null references consignment (id),
        due_dong bigint null,
        resolution text null,
        note text null,
        resolved_by text null,
        resolved_at timestamptz null,
        booked_at timestamptz null,
        created_at timestamptz not null,
        unique (carrier, reference, parcel)
      )`);
    this.addSql(`create index if not exists cod_sheet_line_of_sheet on cod_sheet_line (sheet_id, row)`);
    this.addSql(
      `create index if not exists cod_sheet_line_held on cod_sheet_line (created_at, id) where match <> 'exact'`,
    );
    this.addSql(`create index if not exists cod_sheet_line_unbooked on cod_sheet_line (id) where booked_at is null`);
    this.addSql(`
      create unique index if not exists cod_sheet_line_brings_once on cod_sheet_line (consignment_id)
        where match = 'exact' or resolution in ('carrier_debt', 'debt_paid', 'as_fee', 'carrier_has_it')`);
    this.addSql(`
      create table if not exists order_message (
        consignment_id text not null references consignment (id),
        event text not null,
        at timestamptz not null,
        primary key (consignment_id, event)
      )`);
    this.addSql(`create index if not exists consignment_changed on consignment (updated_at) where deleted_at is null`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists order_message, cod_sheet_line, cod_sheet, cod_promise`);
    this.addSql(
      `drop index if exists consignment_by_phone, consignment_by_tracking, consignment_cash_kept,
        consignment_cash_awaited, consignment_changed`,
    );
    this.addSql(`drop function if exists consignment_phone(jsonb)`);
    this.addSql(`alter table consignment drop column if exists cash_held_by, drop column if exists kept_booked_at`);
  }
}
