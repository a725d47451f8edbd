import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** How fast a cooperative ships and what comes back is read of a period without touching the consignments themselves. */
export class Migration20261129211000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create index if not exists consignment_pace on consignment (cooperative_id, placed_at)
        include (id, step, shipped_at) where deleted_at is null`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists consignment_pace`);
  }
}
