import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * A target or a baseline on file can be corrected: the next version stands, with why it was needed, and those before it are kept and
 * shown. `report_target_now` and `cooperative_baseline_now` are what reports read.
 */
export class Migration20261130010100 extends Migration {
  override async up(): Promise<void> {
    for (const { table, key } of TABLES) {
      this.addSql(`
        alter table ${table}
          add column version integer not null default 1 check (version > 0),
          add column reason text,
          drop constraint ${table}_pkey,
          add primary key (${key}, version),
          add check ((version = 1) = (reason is null))`);
      this.addSql(`
        create view ${table}_now as
          select distinct on (${key}) * from ${table} order by ${key}, version desc`);
    }
  }

  override async down(): Promise<void> {
    for (const { table, key } of TABLES) {
      this.addSql(`drop view if exists ${table}_now`);
      this.addSql(`delete from ${table} where version > 1`);
      this.addSql(`
        alter table ${table} drop constraint ${table}_pkey, drop column version, drop column reason, add primary key (${key})`);
    }
  }
}

const TABLES = [
  { table: "report_target", key: "indicator, unit_code, year" },
  { table: "cooperative_baseline", key: "cooperative_id, year" },
] as const;
