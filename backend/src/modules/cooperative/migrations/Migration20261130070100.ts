import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** What a cooperative asks for its parcels, version by version; a version is never changed. */
export class Migration20261130070100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table if not exists shipping_table (
        cooperative_id text not null references cooperative (id) on delete cascade,
        version integer not null check (version > 0),
        prices jsonb not null,
        valid_from timestamptz not null,
        set_by text not null,
        primary key (cooperative_id, version))`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists shipping_table`);
  }
}
