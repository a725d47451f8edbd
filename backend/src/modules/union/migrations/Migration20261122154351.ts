import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122154351 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "union_officer" drop constraint if exists "union_officer_phone_unique";`);
    this.addSql(
      `create table if not exists "union_officer" ("id" text not null, "phone" text not null, "full_name" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "union_officer_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_union_officer_phone_unique" ON "union_officer" ("phone") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_union_officer_deleted_at" ON "union_officer" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "access_grant" ("id" text not null, "unit_level" text check ("unit_level" in ('nation', 'province', 'commune')) not null, "unit_code" text not null, "purpose" text check ("purpose" in ('enter', 'review', 'approve', 'aggregate', 'individual')) not null, "valid_from" timestamptz not null, "valid_to" timestamptz null, "granted_by" text not null, "officer_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "access_grant_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_access_grant_officer_id" ON "access_grant" ("officer_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_access_grant_deleted_at" ON "access_grant" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `alter table if exists "access_grant" add constraint "access_grant_officer_id_foreign" foreign key ("officer_id") references "union_officer" ("id") on update cascade;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "access_grant" drop constraint if exists "access_grant_officer_id_foreign";`);

    this.addSql(`drop table if exists "union_officer" cascade;`);

    this.addSql(`drop table if exists "access_grant" cascade;`);
  }
}
