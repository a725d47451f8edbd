import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** What a cooperative declares it sold or paid outside the platform: the goods behind a `sale.recorded`, line by line. */
export class Migration20261122110100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table recorded_sale (
        id text primary key,
        cooperative_id text not null,
        channel text not null check (channel in ('fair', 'shop', 'wholesale', 'other')),
        product_id text not null,
        quantity integer not null check (quantity > 0),
        amount bigint not null check (amount > 0),
        sold_at timestamptz not null,
        recorded_by text not null,
        at timestamptz not null default clock_timestamp()
      )`);
    this.addSql(`create index recorded_sale_of_cooperative on recorded_sale (cooperative_id, sold_at)`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists recorded_sale`);
  }
}
