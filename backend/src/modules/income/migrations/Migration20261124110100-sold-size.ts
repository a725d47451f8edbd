import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Who said which size an unsized sale was, and when. */
export class Migration20261124110100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      alter table recorded_sale add column sized_at timestamptz, add column sized_by text,
        add check ((sized_at is null) = (sized_by is null)), add check (sized_at is null or variant_id is not null)`);
    this.addSql(
      `create index recorded_sale_unsized on recorded_sale (cooperative_id, sold_at) where variant_id is null`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists recorded_sale_unsized`);
    this.addSql(`alter table recorded_sale drop column sized_at, drop column sized_by`);
  }
}
