import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Who sent which photo for which cooperative: what nothing shows can be swept, and nobody shows another's. */
export class Migration20261123030000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists photo_upload (
        base text primary key,
        cooperative_id text not null references cooperative (id),
        staff_id text not null,
        sha256 text not null,
        widths integer[] not null,
        stored_at timestamptz,
        uploaded_at timestamptz not null default now()
      );`,
    );
    this.addSql(`create index if not exists photo_upload_cooperative on photo_upload (cooperative_id);`);
    this.addSql(`create index if not exists photo_upload_uploaded_at on photo_upload (uploaded_at);`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists photo_upload;`);
  }
}
