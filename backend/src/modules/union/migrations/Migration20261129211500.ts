import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * Women with stable work, period by period, as the programme's report reads them: few rows whose number follows from agreements, not
 * from orders. When facts of people were last written down or taken back is asked with every report by people.
 */
export class Migration20261129211500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table report_work (
        period text not null,
        member_id text not null,
        cooperative_id text not null,
        kind text not null,
        commune_code text not null,
        months text[] not null,
        primary key (period, member_id, cooperative_id)
      )`);
    this.addSql(`create index report_work_of_commune on report_work (period, commune_code)`);
    this.addSql(`create index work_agreement_at on work_agreement (at)`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists work_agreement_at`);
    this.addSql(`drop table if exists report_work cascade`);
  }
}
