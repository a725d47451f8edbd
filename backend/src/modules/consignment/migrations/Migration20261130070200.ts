import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** What a cart's parcels cost as its order was made, each cooperative's; and how heavy a consignment is and where it waits. */
export class Migration20261130070200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table if not exists cart_parcels (
        cart_id text primary key,
        parcels jsonb not null,
        kept_at timestamptz not null default now())`);
    this.addSql(`
      alter table consignment
        add column if not exists weight_grams integer null check (weight_grams >= 0),
        add column if not exists pick_up_place text null`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table consignment drop column if exists weight_grams, drop column if exists pick_up_place`);
    this.addSql(`drop table if exists cart_parcels`);
  }
}
