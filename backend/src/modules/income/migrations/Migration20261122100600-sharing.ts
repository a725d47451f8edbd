import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Who shares in what: a cooperative's rule, who makes a product, who brought what to a lot, runs of a pool. */
export class Migration20261122100600 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table sharing_rule (
        id text primary key,
        cooperative_id text not null,
        version integer not null check (version > 0),
        valid_from date not null,
        basis text not null check (basis in ('maker', 'contribution', 'pool')),
        retained_bp integer not null check (retained_bp between 0 and 10000),
        fund_bp integer not null check (fund_bp between 0 and 10000),
        member_bp integer not null check (member_bp between 0 and 10000),
        advance_cap_bp integer not null check (advance_cap_bp between 0 and 10000),
        minutes_ref text not null check (minutes_ref <> ''),
        adopted_by_type text not null,
        adopted_by_id text not null,
        adopted_at timestamptz not null default clock_timestamp(),
        unique (cooperative_id, version),
        constraint sharing_rule_sums check (retained_bp + fund_bp + member_bp = 10000)
      )`);
    this.addSql(`
      create table product_maker (
        id bigint generated always as identity primary key,
        cooperative_id text not null,
        product_id text not null,
        member_id text not null,
        weight integer not null check (weight > 0),
        valid_from timestamptz not null,
        valid_until timestamptz check (valid_until >= valid_from)
      )`);
    this.addSql(`
      create unique index product_maker_now on product_maker (product_id, member_id) where valid_until is null`);
    this.addSql(`create index product_maker_of_product on product_maker (product_id, valid_from)`);
    this.addSql(`
      create table income_lot (
        id text primary key,
        cooperative_id text not null,
        product_id text not null,
        code text not null,
        made_on date not null,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz,
        unique (cooperative_id, code)
      )`);
    this.addSql(`create index income_lot_of_product on income_lot (product_id, made_on)`);
    // A wrong contribution is replaced by a whole new revision; the old one stays readable beside its reversed accrual.
    this.addSql(`
      create table lot_contribution (
        lot_id text not null references income_lot,
        revision integer not null check (revision > 0),
        member_id text not null,
        unit text not null check (unit in ('piece', 'gram', 'minute')),
        units bigint not null check (units > 0),
        rate_per_unit bigint not null check (rate_per_unit > 0),
        acknowledged_at timestamptz,
        acknowledged_how text,
        recorded_at timestamptz not null default clock_timestamp(),
        primary key (lot_id, revision, member_id),
        check ((acknowledged_at is null) = (acknowledged_how is null))
      )`);
    this.addSql(`
      create table distribution_run (
        id text primary key,
        cooperative_id text not null,
        month date not null check (extract(day from month) = 1),
        rule_id text not null references sharing_rule,
        income_kind text not null check (income_kind in ('surplus_use', 'surplus_labour', 'wage')),
        distributable bigint not null check (distributable >= 0),
        minutes_ref text not null check (minutes_ref <> ''),
        recorded_at timestamptz not null default clock_timestamp()
      )`);
    this.addSql(`
      create table distribution_journal (
        journal_id uuid primary key references income_journal,
        run_id text not null references distribution_run
      )`);
    this.addSql(`create index distribution_journal_of_run on distribution_journal (run_id)`);
    this.addSql(`
      create table distribution_contribution (
        run_id text not null references distribution_run,
        member_id text not null,
        units bigint not null check (units >= 0),
        rate_per_unit bigint not null check (rate_per_unit >= 0),
        primary key (run_id, member_id)
      )`);
    for (const table of [
      "sharing_rule",
      "lot_contribution",
      "distribution_run",
      "distribution_journal",
      "distribution_contribution",
    ])
      this.addSql(`
        create trigger ${table}_never_changes before update or delete or truncate on ${table}
        for each statement execute function income_refuse_change()`);
  }

  override async down(): Promise<void> {
    this
      .addSql(`drop table if exists distribution_contribution, distribution_journal, distribution_run, lot_contribution, income_lot, product_maker,
      sharing_rule cascade`);
  }
}
