import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Money that came in and is owed to whoever sent it (packages/income, hold-payment). */
export class Migration20261130020200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      insert into income_account_kind (kind, holder, may_go_below) values ('payer_held', 'platform', false)
        on conflict do nothing`);
  }

  override async down(): Promise<void> {
    this.addSql(`delete from income_account_kind where kind = 'payer_held'`);
  }
}
