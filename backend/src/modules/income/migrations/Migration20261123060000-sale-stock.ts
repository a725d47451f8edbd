import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * What left the stock with a sale outside the platform, line by line, once. A sale is never refused for want of stock:
 * `quantity` was sold, `moved` could be taken without touching what is promised to orders, the rest is a difference that
 * stands until somebody counted.
 */
export class Migration20261123060000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      alter table recorded_sale
        add column sale_key text,
        add column line_no integer,
        add column variant_id text,
        add column stock_moved_at timestamptz`);
    this.addSql(`create index recorded_sale_of_key on recorded_sale (cooperative_id, sale_key)`);
    this.addSql(`
      create index recorded_sale_to_move on recorded_sale (at) where stock_moved_at is null and variant_id is not null`);
    this.addSql(`
      create table stock_movement (
        recorded_sale_id text not null references recorded_sale (id),
        act text not null check (act in ('sold', 'taken_back')),
        cooperative_id text not null,
        variant_id text not null,
        inventory_level_id text,
        quantity integer not null check (quantity > 0),
        moved integer not null check (moved between 0 and quantity),
        counted_at timestamptz,
        counted_by text,
        at timestamptz not null default clock_timestamp(),
        primary key (recorded_sale_id, act)
      )`);
    this.addSql(`
      create index stock_movement_difference on stock_movement (cooperative_id)
        where act = 'sold' and moved < quantity and counted_at is null`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists stock_movement`);
    this.addSql(`
      alter table recorded_sale drop column sale_key, drop column line_no, drop column variant_id,
        drop column stock_moved_at`);
  }
}
