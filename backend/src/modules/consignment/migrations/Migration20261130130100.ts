import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** What is to be settled is looked for every five seconds, among lines that were settled long ago. */
export class Migration20261130130100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create index if not exists consignment_line_unsettled on consignment_line (consignment_id) include (id)
        where settled_at is null and deleted_at is null`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists consignment_line_unsettled`);
  }
}
