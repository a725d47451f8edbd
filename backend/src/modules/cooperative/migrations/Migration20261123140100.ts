import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** A table of past months waits here until it is accepted; then its rows are in the books, and gone from here. */
export class Migration20261123140100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table if not exists history_import (
        id text primary key,
        cooperative_id text not null references cooperative (id) on update cascade,
        uploaded_by text not null,
        file_name text not null,
        rows jsonb,
        at timestamptz not null default clock_timestamp(),
        new_count integer,
        total_dong bigint,
        accepted_at timestamptz,
        accepted_by text,
        check (accepted_at is null or (accepted_by is not null and new_count is not null and total_dong is not null))
      )`);
    this.addSql(`create index if not exists history_import_of on history_import (cooperative_id, accepted_at desc)`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists history_import`);
  }
}
