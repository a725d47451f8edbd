import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Who handed a certificate in and who judged it; one decision is entered once for one product. */
export class Migration20261123030100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table certificate
         add column if not exists photo jsonb,
         add column if not exists submitted_by text,
         add column if not exists judged_by_type text check (judged_by_type in ('operator', 'union_officer')),
         add column if not exists judged_by text,
         add column if not exists rejected_at timestamptz,
         add column if not exists rejection text;`,
    );
    this.addSql(
      `create unique index if not exists certificate_decision_once on certificate (product_id, decision_number)
        where deleted_at is null and rejected_at is null;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists certificate_decision_once;`);
    this.addSql(
      `alter table certificate drop column if exists photo, drop column if exists submitted_by,
         drop column if exists judged_by_type, drop column if exists judged_by,
         drop column if exists rejected_at, drop column if exists rejection;`,
    );
  }
}
