import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * What the search index must still take up, and what each engine took up (decision 17). `search_change` is written by the
 * triggers of a change, in its transaction, and only ever appended to: an order that marks a product waits for nobody.
 * Whoever keeps the index turns changes into one row per document in `search_dirty`.
 */
export class Migration20261129172500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create sequence search_seq`);
    this.addSql(`
      create table search_change (
        kind text not null check (kind in ('product', 'cooperative')),
        id text not null,
        due_at timestamptz not null default now(),
        at timestamptz not null default clock_timestamp()
      )`);
    this.addSql(`create index search_change_due on search_change (due_at)`);
    this.addSql(`
      create table search_dirty (
        kind text not null,
        id text not null,
        want_seq bigint not null,
        noted_at timestamptz not null default clock_timestamp(),
        changes_at timestamptz,
        primary key (kind, id)
      )`);
    this.addSql(`create index search_dirty_changing on search_dirty (changes_at) where changes_at is not null`);
    this.addSql(`
      create table search_applied (
        version_id text not null,
        kind text not null,
        id text not null,
        seq bigint not null,
        hash text,
        op text not null check (op in ('upsert', 'delete', 'unknown')),
        attempts integer not null default 0,
        last_error text,
        retry_at timestamptz,
        at timestamptz not null default clock_timestamp(),
        primary key (version_id, kind, id)
      )`);
    this.addSql(`create index search_applied_failed on search_applied (version_id) where attempts > 0`);
    this.addSql(`
      create table search_check (
        id bigint generated always as identity primary key,
        version_id text not null,
        reason text not null,
        held integer not null,
        drifted integer not null,
        took_ms integer not null,
        at timestamptz not null default clock_timestamp()
      )`);
    this.addSql(`create index search_check_latest on search_check (version_id, at desc)`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists search_check, search_applied, search_dirty, search_change`);
    this.addSql(`drop sequence if exists search_seq`);
  }
}
