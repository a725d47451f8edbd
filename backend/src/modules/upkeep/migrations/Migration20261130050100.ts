import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** What the sweeps put right: the operator sees what broke, when, and how it ended. */
export class Migration20261130050100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table upkeep_act (
        id bigint generated always as identity primary key,
        sweep text not null,
        subject text not null,
        outcome text not null,
        at timestamptz not null
      )`);
    this.addSql(`create index upkeep_act_at on upkeep_act (at desc)`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table upkeep_act`);
  }
}
