import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * What each member put into a month, for the run that shares what gathered; and of each run the unit it was weighed in
 * and the digest of what the meeting saw, so that a run entered later can be shown to be the one that was seen.
 */
export class Migration20261123070000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table month_contribution (
        cooperative_id text not null,
        month date not null check (extract(day from month) = 1),
        revision integer not null check (revision > 0),
        member_id text not null,
        unit text not null check (unit in ('piece', 'gram', 'minute')),
        units bigint not null check (units > 0),
        rate_per_unit bigint not null check (rate_per_unit > 0),
        acknowledged_at timestamptz,
        acknowledged_how text,
        recorded_at timestamptz not null default clock_timestamp(),
        primary key (cooperative_id, month, revision, member_id),
        check ((acknowledged_at is null) = (acknowledged_how is null))
      )`);
    this.addSql(`
      create trigger month_contribution_never_changes before update or delete or truncate on month_contribution
      for each statement execute function income_refuse_change()`);
    this.addSql(`
      alter table distribution_run
        add column unit text check (unit in ('piece', 'gram', 'minute')),
        add column seen text`);
    this.addSql(`create index distribution_run_of_cooperative on distribution_run (cooperative_id, month)`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists month_contribution`);
    this.addSql(`alter table distribution_run drop column if exists unit, drop column if exists seen`);
  }
}
