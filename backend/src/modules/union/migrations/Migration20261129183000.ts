import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * Where each commune's report of a period stands, what was done with it, and what was published. Acts and snapshots are only
 * added: a locked figure stays as it was signed whatever the books learn later.
 */
export class Migration20261129183000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table report_submission (
        period text not null,
        commune_code text not null,
        province_code text not null,
        state text not null check (state in ('open', 'submitted', 'nothing_to_report', 'excused', 'returned', 'accepted',
          'locked', 'reopened')),
        reopening jsonb,
        since timestamptz not null,
        by_officer text not null,
        primary key (period, commune_code)
      )`);
    this.addSql(`
      create table report_act (
        id bigint generated always as identity primary key,
        period text not null,
        unit_code text not null,
        act text not null,
        comment text not null,
        expires_at timestamptz,
        officer_id text not null references union_officer (id) on update cascade,
        at timestamptz not null
      )`);
    this.addSql(`create index report_act_of on report_act (period, unit_code, id desc)`);
    this.addSql(`
      create table report_snapshot (
        id text primary key,
        period text not null,
        unit_code text not null,
        version integer not null check (version > 0),
        as_known_on timestamptz not null,
        indicator_versions jsonb not null,
        rows jsonb not null,
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        signed_by text not null references union_officer (id) on update cascade,
        at timestamptz not null default clock_timestamp(),
        unique (period, unit_code, version)
      )`);
    this.addSql(`
      create function report_refuse_change() returns trigger language plpgsql as $body$
      begin
        raise exception '% on % is refused: what was published or done is never changed', tg_op, tg_table_name
          using errcode = 'IN005';
      end $body$`);
    for (const table of ["report_act", "report_snapshot"])
      this.addSql(`
        create trigger ${table}_never_changes before update or delete or truncate on ${table}
        for each statement execute function report_refuse_change()`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists report_snapshot, report_act, report_submission cascade`);
    this.addSql(`drop function if exists report_refuse_change`);
  }
}
