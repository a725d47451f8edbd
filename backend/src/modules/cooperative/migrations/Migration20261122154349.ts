import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122154349 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "coop_staff_role" drop constraint if exists "coop_staff_role_staff_id_cooperative_id_unique";`,
    );
    this.addSql(`alter table if exists "coop_staff" drop constraint if exists "coop_staff_phone_unique";`);
    this.addSql(`alter table if exists "cooperative" drop constraint if exists "cooperative_handle_unique";`);
    this.addSql(
      `create table if not exists "cooperative" ("id" text not null, "kind" text check ("kind" in ('htx', 'tht', 'lhhtx', 'household')) not null, "name" text not null, "handle" text not null, "status" text check ("status" in ('pending', 'approved', 'suspended')) not null default 'pending', "phone" text not null, "commune_code" text not null, "province_code" text not null, "peoples" jsonb not null, "crafts" jsonb not null, "sentence" text not null, "sentence_en" text null, "story" text not null, "story_en" text null, "photo" jsonb null, "platform_fee_bp" integer not null, "is_demo" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cooperative_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cooperative_handle_unique" ON "cooperative" ("handle") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cooperative_deleted_at" ON "cooperative" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "certificate" ("id" text not null, "product_id" text not null, "stars" integer not null, "decision_number" text not null, "issuer" text not null, "issued_on" timestamptz not null, "valid_until" timestamptz not null, "verified_at" timestamptz null, "cooperative_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "certificate_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_certificate_product_id" ON "certificate" ("product_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_certificate_cooperative_id" ON "certificate" ("cooperative_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_certificate_deleted_at" ON "certificate" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "coop_staff" ("id" text not null, "phone" text not null, "full_name" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "coop_staff_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_coop_staff_phone_unique" ON "coop_staff" ("phone") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_coop_staff_deleted_at" ON "coop_staff" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "coop_staff_role" ("id" text not null, "role" text check ("role" in ('manager', 'sales', 'accountant')) not null, "staff_id" text not null, "cooperative_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "coop_staff_role_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_coop_staff_role_staff_id" ON "coop_staff_role" ("staff_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_coop_staff_role_cooperative_id" ON "coop_staff_role" ("cooperative_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_coop_staff_role_deleted_at" ON "coop_staff_role" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_coop_staff_role_staff_id_cooperative_id_unique" ON "coop_staff_role" ("staff_id", "cooperative_id") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "member" ("id" text not null, "full_name" text not null, "phone" text null, "phone_owner" text check ("phone_owner" in ('self', 'spouse', 'other', 'none')) not null default 'none', "can_read" boolean not null default true, "commune_code" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "member_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_member_deleted_at" ON "member" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "membership" ("id" text not null, "valid_from" timestamptz not null, "valid_to" timestamptz null, "member_id" text not null, "cooperative_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "membership_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_membership_member_id" ON "membership" ("member_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_membership_cooperative_id" ON "membership" ("cooperative_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_membership_deleted_at" ON "membership" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `alter table if exists "certificate" add constraint "certificate_cooperative_id_foreign" foreign key ("cooperative_id") references "cooperative" ("id") on update cascade;`,
    );

    this.addSql(
      `alter table if exists "coop_staff_role" add constraint "coop_staff_role_staff_id_foreign" foreign key ("staff_id") references "coop_staff" ("id") on update cascade;`,
    );
    this.addSql(
      `alter table if exists "coop_staff_role" add constraint "coop_staff_role_cooperative_id_foreign" foreign key ("cooperative_id") references "cooperative" ("id") on update cascade;`,
    );

    this.addSql(
      `alter table if exists "membership" add constraint "membership_member_id_foreign" foreign key ("member_id") references "member" ("id") on update cascade;`,
    );
    this.addSql(
      `alter table if exists "membership" add constraint "membership_cooperative_id_foreign" foreign key ("cooperative_id") references "cooperative" ("id") on update cascade;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "certificate" drop constraint if exists "certificate_cooperative_id_foreign";`);

    this.addSql(
      `alter table if exists "coop_staff_role" drop constraint if exists "coop_staff_role_cooperative_id_foreign";`,
    );

    this.addSql(`alter table if exists "membership" drop constraint if exists "membership_cooperative_id_foreign";`);

    this.addSql(
      `alter table if exists "coop_staff_role" drop constraint if exists "coop_staff_role_staff_id_foreign";`,
    );

    this.addSql(`alter table if exists "membership" drop constraint if exists "membership_member_id_foreign";`);

    this.addSql(`drop table if exists "cooperative" cascade;`);

    this.addSql(`drop table if exists "certificate" cascade;`);

    this.addSql(`drop table if exists "coop_staff" cascade;`);

    this.addSql(`drop table if exists "coop_staff_role" cascade;`);

    this.addSql(`drop table if exists "member" cascade;`);

    this.addSql(`drop table if exists "membership" cascade;`);
  }
}
