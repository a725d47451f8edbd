import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** What a carrier collected at the door and has not paid stands apart from what it has. */
export class Migration20261130030000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      insert into income_account_kind (kind, holder, may_go_below) values ('carrier_debt', 'platform', true)
      on conflict do nothing`);
  }

  override async down(): Promise<void> {
    this.addSql(`
      delete from income_account_kind k where k.kind = 'carrier_debt'
         and not exists (select from income_account a where a.kind = k.kind)`);
  }
}
