import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** The Union's report by cooperative asks of each consignment whether something of it came back. */
export class Migration20261129211100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create index consignment_refund_of_consignment on consignment_refund (consignment_id)`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists consignment_refund_of_consignment`);
  }
}
