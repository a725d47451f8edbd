import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** income_grant_app(role) with the tables of facts, which came after it: added to, and where they are state, changed. */
export class Migration20261123090100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter function income_grant_app(name) rename to income_grant_app_books`);
    this.addSql(`
      create function income_grant_app(role name) returns void language plpgsql set search_path from current as $body$
      declare
        part record;
      begin
        perform income_grant_app_books(role);
        for part in select * from (values
          ('consignment_refund, remittance, income_month_lock, recorded_sale, stock_movement, month_contribution,
            payout_bank_reference, pay_sheet_photo', 'select, insert'),
          ('receipt_link, member_pin, member_bank_account', 'select, insert, update'),
          ('local_message', 'select, insert'),
          ('client_key', 'select, insert, delete')
        ) as t(tables, rights) loop
          execute format('revoke all on %s from %I', part.tables, role);
          execute format('grant %s on %s to %I', part.rights, part.tables, role);
        end loop;
      end $body$`);
    this.addSql(`revoke execute on function income_grant_app(name) from public`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop function income_grant_app(name)`);
    this.addSql(`alter function income_grant_app_books(name) rename to income_grant_app`);
  }
}
