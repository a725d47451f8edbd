import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122154350 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "consignment_line" drop constraint if exists "consignment_line_order_line_id_unique";`,
    );
    this.addSql(
      `alter table if exists "consignment" drop constraint if exists "consignment_order_id_cooperative_id_unique";`,
    );
    this.addSql(
      `create table if not exists "consignment" ("id" text not null, "order_id" text not null, "order_code" text not null, "cooperative_id" text not null, "step" text check ("step" in ('placed', 'accepted', 'shipped', 'delivered', 'refused')) not null default 'placed', "placed_at" timestamptz not null, "accepted_at" timestamptz null, "shipped_at" timestamptz null, "delivered_at" timestamptz null, "cash_received_at" timestamptz null, "carrier" text null, "tracking_code" text null, "shipping_dong" bigint not null check ("shipping_dong" >= 0), "goods_dong" bigint not null check ("goods_dong" >= 0), "recipient" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "consignment_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_consignment_order_code" ON "consignment" ("order_code") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_consignment_deleted_at" ON "consignment" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_consignment_order_id_cooperative_id_unique" ON "consignment" ("order_id", "cooperative_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_consignment_cooperative_id_step" ON "consignment" ("cooperative_id", "step") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "consignment_line" ("id" text not null, "order_line_id" text not null, "product_id" text not null, "variant_id" text not null, "product_title" text not null, "variant_title" text not null, "photo" jsonb null, "quantity" integer not null check ("quantity" > 0), "unit_price_dong" bigint not null check ("unit_price_dong" >= 0), "amount_dong" bigint not null check ("amount_dong" >= 0), "shipping_share_dong" bigint not null check ("shipping_share_dong" >= 0), "terms" jsonb not null, "settled_at" timestamptz null, "consignment_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "consignment_line_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_consignment_line_order_line_id_unique" ON "consignment_line" ("order_line_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_consignment_line_consignment_id" ON "consignment_line" ("consignment_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_consignment_line_deleted_at" ON "consignment_line" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `alter table if exists "consignment_line" add constraint "consignment_line_consignment_id_foreign" foreign key ("consignment_id") references "consignment" ("id") on update cascade;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "consignment_line" drop constraint if exists "consignment_line_consignment_id_foreign";`,
    );

    this.addSql(`drop table if exists "consignment" cascade;`);

    this.addSql(`drop table if exists "consignment_line" cascade;`);
  }
}
