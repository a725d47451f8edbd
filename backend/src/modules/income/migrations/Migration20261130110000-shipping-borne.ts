import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** What the market bears of shipping stands apart from its fee, which is a part of what goods brought (packages/income). */
export class Migration20261130110000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      insert into income_account_kind (kind, holder, may_go_below) values ('shipping_borne', 'platform', true)
      on conflict do nothing`);
  }

  override async down(): Promise<void> {
    this.addSql(`
      delete from income_account_kind k where k.kind = 'shipping_borne'
         and not exists (select from income_account a where a.kind = k.kind)`);
  }
}
