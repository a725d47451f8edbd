import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** income_grant_app(role) with what an erasure takes away: her account, her PIN, the messages to her phone. */
export class Migration20261129205600 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter function income_grant_app(name) rename to income_grant_app_before_erasure`);
    this.addSql(`
      create function income_grant_app(role name) returns void language plpgsql set search_path from current as $body$
      begin
        perform income_grant_app_before_erasure(role);
        execute format('grant delete on member_bank_account, member_pin, local_message to %I', role);
      end $body$`);
    this.addSql(`revoke execute on function income_grant_app(name) from public`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop function income_grant_app(name)`);
    this.addSql(`alter function income_grant_app_before_erasure(name) rename to income_grant_app`);
  }
}
