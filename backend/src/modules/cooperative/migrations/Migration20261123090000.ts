import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Goods an operator took out of the shop: why, when, by whom, and when it ended. Rows are only closed, never deleted. */
export class Migration20261123090000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table if not exists product_hold (
        id bigint generated always as identity primary key,
        product_id text not null,
        reason text not null check (char_length(reason) between 3 and 300),
        was_on_sale boolean not null,
        held_by text not null,
        held_at timestamptz not null,
        lifted_by text,
        lifted_at timestamptz,
        check ((lifted_by is null) = (lifted_at is null))
      )`);
    this.addSql(
      `create unique index if not exists product_hold_open on product_hold (product_id) where lifted_at is null`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists product_hold`);
  }
}
