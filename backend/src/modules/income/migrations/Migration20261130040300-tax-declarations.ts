import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** A month's return of withheld tax as it was declared: its rows, and how far the books were read. Never changed. */
export class Migration20261130040300 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table tax_declaration (
        month text primary key check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
        through_seq bigint not null,
        rows jsonb not null,
        declared_by text not null,
        declared_at timestamptz not null
      )`);
    this.addSql(`
      create table seller_tax_code (
        cooperative_id text primary key,
        tax_code text not null check (tax_code ~ '^([0-9]{10}|[0-9]{12}|[0-9]{10}-[0-9]{3})$'),
        entered_by text not null,
        entered_at timestamptz not null
      )`);
    this.addSql(`
      create trigger tax_declaration_never_changes before update or delete or truncate on tax_declaration
      for each statement execute function income_refuse_change()`);
    this.addSql(`alter function income_grant_app(name) rename to income_grant_app_before_taxes`);
    this.addSql(`
      create function income_grant_app(role name) returns void language plpgsql set search_path from current as $body$
      begin
        perform income_grant_app_before_taxes(role);
        execute format('revoke all on tax_declaration, seller_tax_code from %I', role);
        execute format('grant select, insert on tax_declaration to %I', role);
        execute format('grant select, insert, update on seller_tax_code to %I', role);
      end $body$`);
    this.addSql(`revoke execute on function income_grant_app(name) from public`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop function income_grant_app(name)`);
    this.addSql(`alter function income_grant_app_before_taxes(name) rename to income_grant_app`);
    this.addSql(`drop table if exists seller_tax_code, tax_declaration cascade`);
  }
}
