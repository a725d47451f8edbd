import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * The steps between accepting and handing over (packed, failed, refused, returned), the log beside them, and what the
 * list searches by: code, name and phone, folded as packages/vietnam folds (NFD without marks, đ as d).
 */
export class Migration20261123050000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table consignment drop constraint if exists consignment_step_check`);
    this.addSql(`
      alter table consignment add constraint consignment_step_check check (step in
        ('placed', 'accepted', 'packed', 'shipped', 'failed', 'delivered', 'refused', 'returned'))`);
    this.addSql(`
      alter table consignment
        add column if not exists packed_at timestamptz null,
        add column if not exists failed_at timestamptz null,
        add column if not exists refused_at timestamptz null,
        add column if not exists returned_at timestamptz null,
        add column if not exists released_at timestamptz null,
        add column if not exists attempts integer not null default 0 check (attempts >= 0),
        add column if not exists reason text null,
        add column if not exists reason_note text null`);
    this.addSql(`
      create or replace function consignment_fold(wanted text) returns text language sql immutable parallel safe as $body$
        select replace(lower(regexp_replace(normalize(wanted, NFD), '[\\u0300-\\u036f]', '', 'g')), 'đ', 'd')
      $body$`);
    this.addSql(`
      alter table consignment add column if not exists search_text text generated always as (
        consignment_fold(order_code) || ' ' || regexp_replace(lower(order_code), '[^a-z0-9]', '', 'g') || ' ' ||
        consignment_fold(coalesce(recipient ->> 'name', '')) || ' ' ||
        regexp_replace(regexp_replace(coalesce(recipient ->> 'phone', ''), '\\D', '', 'g'), '^84', '0')
      ) stored`);
    this.addSql(`
      create index if not exists consignment_newest on consignment (cooperative_id, placed_at desc, id)
        where deleted_at is null`);
    this.addSql(`
      create index if not exists consignment_step_newest on consignment (cooperative_id, step, placed_at desc, id)
        where deleted_at is null`);
    this.addSql(`
      create index if not exists consignment_counts on consignment (cooperative_id, step, placed_at)
        include (cash_received_at) where deleted_at is null`);
    this.addSql(`
      create index if not exists consignment_unreleased on consignment (id)
        where released_at is null and step in ('refused', 'returned') and deleted_at is null`);
    this.addSql(`
      create table if not exists consignment_event (
        id bigint generated always as identity primary key,
        consignment_id text not null references consignment (id),
        kind text not null check (kind in ('failed', 'resent', 'undone', 'message')),
        detail jsonb not null default '{}',
        staff_id text not null,
        at timestamptz not null
      )`);
    this.addSql(`create index if not exists consignment_event_of on consignment_event (consignment_id, at, id)`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists consignment_event`);
    this.addSql(
      `drop index if exists consignment_newest, consignment_step_newest, consignment_counts, consignment_unreleased`,
    );
    this.addSql(`alter table consignment drop column if exists search_text`);
    this.addSql(`drop function if exists consignment_fold(text)`);
  }
}
