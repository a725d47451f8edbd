import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** When a fact was last written down, and a consent last taken back, is asked with every report by people. */
export class Migration20261129211600 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create index member_fact_recorded on member_fact (recorded_at)`);
    this.addSql(`
      create index member_consent_withdrawn on member_consent (withdrawn_at) where withdrawn_at is not null`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists member_fact_recorded, member_consent_withdrawn`);
  }
}
