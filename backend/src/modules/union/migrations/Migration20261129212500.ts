import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * Cohorts: a named, dated set of cooperatives one unit of the Union follows together ("models supported in 2026"). A
 * cooperative that leaves keeps its row, with who took it out and when.
 */
export class Migration20261129212500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table programme_cohort (
        id text primary key,
        name text not null check (name <> ''),
        programme text not null check (programme <> ''),
        unit_code text not null,
        on_date date not null,
        source text not null check (source <> ''),
        recorded_by text not null,
        at timestamptz not null default clock_timestamp()
      )`);
    this.addSql(`create index programme_cohort_of_unit on programme_cohort (unit_code, on_date desc)`);
    this.addSql(`
      create table programme_cohort_cooperative (
        id bigint generated always as identity primary key,
        cohort_id text not null references programme_cohort (id),
        cooperative_id text not null,
        added_by text not null,
        added_at timestamptz not null default clock_timestamp(),
        removed_by text,
        removed_at timestamptz,
        check ((removed_by is null) = (removed_at is null))
      )`);
    this.addSql(`
      create unique index programme_cohort_holds_once on programme_cohort_cooperative (cohort_id, cooperative_id)
       where removed_at is null`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists programme_cohort_cooperative, programme_cohort cascade`);
  }
}
