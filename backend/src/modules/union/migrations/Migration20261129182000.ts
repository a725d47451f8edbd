import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * Units that came or ended after the list in packages/vietnam was made, and what became of those that ended, each by its
 * decision. The Union's figures as reports read them: one row a period, unit and breakdown, with what disclosure control decided of it.
 * All of it follows from income_monthly and may be thrown away; its size does not depend on the number of orders.
 * report_book says how far each cooperative's book was read, report_month which months have news: nothing is written when
 * a sale is posted.
 */
export class Migration20261129182000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table report_book (book text primary key, book_seq bigint not null)`);
    this.addSql(`create sequence report_version as bigint`);
    this.addSql(`create table report_month (month date primary key, version bigint not null)`);
    this.addSql(`
      create table report_table (
        breakdown text not null,
        period text not null,
        frame text not null,
        version bigint not null,
        facts_version text not null,
        known_on timestamptz not null,
        took_ms integer not null,
        asked_at timestamptz not null default clock_timestamp(),
        primary key (breakdown, period)
      )`);
    this.addSql(`create index report_table_of_frame on report_table (frame, breakdown)`);
    this.addSql(`
      create table report_cell (
        breakdown text not null,
        period text not null,
        unit_code text not null,
        parent_code text,
        at text not null,
        members integer not null,
        cooperatives integer not null,
        accrued bigint not null,
        paid bigint not null,
        confirmed bigint not null,
        top_accrued bigint not null,
        top_paid bigint not null,
        top_confirmed bigint not null,
        spread bigint[],
        is_shown boolean not null default false,
        why text,
        primary key (breakdown, period, unit_code, at)
      )`);
    this.addSql(`
      create table org_unit_later (
        code text not null,
        level text not null check (level in ('province', 'commune')),
        full_name text not null,
        parent_code text not null,
        valid_from date not null,
        valid_until date,
        primary key (code, valid_from)
      )`);
    this.addSql(`
      create table org_unit_succession (
        code text not null,
        on_date date not null,
        successors text[] not null check (cardinality(successors) > 0),
        decision text not null,
        primary key (code, on_date)
      )`);
    this.addSql(`create index report_cell_below on report_cell (breakdown, period, parent_code)`);
  }

  override async down(): Promise<void> {
    this.addSql(
      `drop table if exists org_unit_succession, org_unit_later, report_cell, report_table, report_month, report_book cascade`,
    );
    this.addSql(`drop sequence if exists report_version`);
  }
}
