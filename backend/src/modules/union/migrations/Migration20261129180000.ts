import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * A grant taken back says by whom. A look at named people says why, what was asked and how many it showed; who they were
 * stands in member_access, where each of them finds it (reports.md, Scope).
 */
export class Migration20261129180000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table access_grant add column if not exists revoked_by text null`);
    this.addSql(`
      alter table access_grant add constraint access_grant_dates check (valid_to is null or valid_to >= valid_from)`);
    this.addSql(`create index access_grant_of_unit on access_grant (unit_code) where deleted_at is null`);
    this.addSql(`
      create table officer_look (
        id text primary key,
        officer_id text not null references union_officer (id) on update cascade,
        unit_code text not null,
        purpose text not null check (purpose in ('view', 'export')),
        reason text not null check (length(reason) >= 10),
        question text not null,
        people_count integer not null check (people_count >= 0),
        at timestamptz not null default clock_timestamp()
      )`);
    this.addSql(`create index officer_look_of_officer on officer_look (officer_id, at desc)`);
    this.addSql(`create index officer_look_of_unit on officer_look (unit_code, at desc)`);
    this.addSql(`
      create function officer_look_refuse_change() returns trigger language plpgsql as $body$
      begin
        raise exception '% on % is refused: who looked is never changed', tg_op, tg_table_name using errcode = 'IN005';
      end $body$`);
    this.addSql(`
      create trigger officer_look_never_changes before update or delete or truncate on officer_look
      for each statement execute function officer_look_refuse_change()`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists officer_look cascade`);
    this.addSql(`drop function if exists officer_look_refuse_change`);
    this.addSql(`drop index if exists access_grant_of_unit`);
    this.addSql(
      `alter table access_grant drop constraint if exists access_grant_dates, drop column if exists revoked_by`,
    );
  }
}
