import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * Files officers asked for that take longer than a page (reports.md, Exports): how far each has come, and its bytes for a
 * day. Here and not on a disk of the web app, so that any of its servers finds them and nothing outlives its row.
 */
export class Migration20261129205500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table union_export (
        id text primary key,
        officer_id text not null,
        title text not null check (title <> ''),
        file_name text not null check (file_name <> ''),
        format text not null check (format in ('xlsx', 'csv', 'pdf')),
        done integer not null default 0 check (done >= 0),
        total integer not null default 1 check (total > 0),
        is_stopped boolean not null default false,
        file bytea,
        asked_at timestamptz not null default clock_timestamp(),
        heard_at timestamptz not null default clock_timestamp(),
        check (done <= total),
        check (not (is_stopped and file is not null))
      )`);
    this.addSql(`create index union_export_of on union_export (officer_id, asked_at desc)`);
    this.addSql(`create index union_export_age on union_export (asked_at)`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists union_export cascade`);
  }
}
