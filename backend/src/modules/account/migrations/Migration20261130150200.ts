import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** The goods a shopper with an account put aside. Who she is, and her addresses, are Medusa's customer. */
export class Migration20261130150200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table saved_goods (
        customer_id text not null,
        product_id text not null,
        saved_at timestamptz not null,
        primary key (customer_id, product_id)
      )`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists saved_goods`);
  }
}
