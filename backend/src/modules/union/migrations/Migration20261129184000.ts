import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * What the programmes' figures stand on (reports.md R3, R4): support and trainings, agreements of women with stable work,
 * baselines with their source, and targets given down beside the decision's own. Each row says where it comes from.
 */
export class Migration20261129184000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table programme_support (
        id text primary key,
        cooperative_id text not null,
        programme text not null,
        on_date date not null,
        topic text not null,
        managers_trained integer not null default 0 check (managers_trained >= 0),
        source text not null check (source <> ''),
        recorded_by text not null,
        at timestamptz not null default clock_timestamp()
      )`);
    this.addSql(`create index programme_support_of on programme_support (cooperative_id, on_date)`);
    this.addSql(`
      create table work_agreement (
        id text primary key,
        member_id text not null,
        cooperative_id text not null,
        valid_from date not null,
        valid_until date,
        reference text not null check (reference <> ''),
        recorded_by text not null,
        at timestamptz not null default clock_timestamp()
      )`);
    this.addSql(`create index work_agreement_of on work_agreement (cooperative_id, member_id)`);
    this.addSql(`
      create table cooperative_baseline (
        cooperative_id text not null,
        year integer not null check (year between 2015 and 2100),
        revenue bigint not null check (revenue >= 0),
        source text not null check (source <> ''),
        recorded_by text not null,
        at timestamptz not null default clock_timestamp(),
        primary key (cooperative_id, year)
      )`);
    this.addSql(`
      create table report_target (
        indicator text not null,
        unit_code text not null,
        year integer not null,
        amount bigint not null check (amount >= 0),
        decision text not null check (decision <> ''),
        recorded_by text not null,
        at timestamptz not null default clock_timestamp(),
        primary key (indicator, unit_code, year)
      )`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists report_target, cooperative_baseline, work_agreement, programme_support cascade`);
  }
}
