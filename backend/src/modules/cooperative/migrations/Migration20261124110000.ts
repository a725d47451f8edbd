import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * A table of prices and stock waits here until it is accepted; then its rows go, and what it wrote stays, so that it can be
 * taken back.
 */
export class Migration20261124110000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table goods_sheet (
        id text primary key,
        cooperative_id text not null references cooperative (id) on update cascade,
        uploaded_by text not null,
        file_name text not null,
        rows jsonb,
        rows_count integer not null,
        unchanged_count integer,
        at timestamptz not null default clock_timestamp(),
        accepted_at timestamptz,
        accepted_by text,
        changes jsonb,
        undone_at timestamptz,
        undone_by text,
        check ((rows is null) = (accepted_at is not null)),
        check ((changes is null) = (accepted_at is null)),
        check ((accepted_by is null) = (accepted_at is null)),
        check ((undone_by is null) = (undone_at is null)),
        check (undone_at is null or accepted_at is not null)
      )`);
    this.addSql(`create index goods_sheet_of_cooperative on goods_sheet (cooperative_id, accepted_at desc)`);
    this.addSql(`create index goods_sheet_waiting on goods_sheet (at) where accepted_at is null`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists goods_sheet`);
  }
}
