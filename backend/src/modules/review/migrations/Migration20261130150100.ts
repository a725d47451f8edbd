import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * What buyers say of goods they received, once a line of an order. Of the author only what she lets others see is kept here;
 * who she is, the order knows. `review_score` is the sum of what is shown, so that a list of goods reads one row a product.
 */
export class Migration20261130150100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table review (
        id text primary key,
        line_id text not null unique,
        order_id text not null,
        product_id text not null,
        cooperative_id text not null,
        stars smallint not null check (stars between 1 and 5),
        words text not null check (length(words) <= 1000),
        given_name text,
        province_code text,
        body_sha256 bytea not null,
        written_at timestamptz not null,
        state text not null default 'waiting' check (state in ('waiting', 'shown', 'hidden')),
        decided_at timestamptz,
        decided_by text,
        reason text,
        reply text check (length(reply) <= 1000),
        replied_at timestamptz,
        replied_by text,
        check ((given_name is null) = (province_code is null)),
        check ((state = 'waiting') = (decided_at is null) and (decided_at is null) = (decided_by is null)),
        check ((state = 'hidden') = (reason is not null)),
        check ((reply is null) = (replied_at is null) and (reply is null) = (replied_by is null))
      )`);
    this.addSql(`create index review_of_goods on review (product_id, written_at desc, id) where state = 'shown'`);
    this.addSql(
      `create index review_of_cooperative on review (cooperative_id, written_at desc, id) where state = 'shown'`,
    );
    this.addSql(`create index review_by_state on review (state, written_at, id)`);
    this.addSql(`create index review_of_order on review (order_id)`);
    this.addSql(`
      create table review_picture (
        id text primary key,
        review_id text not null references review (id) on delete cascade,
        sha256 bytea not null,
        at timestamptz not null,
        base text,
        widths integer[],
        check ((base is null) = (widths is null))
      )`);
    this.addSql(`create index review_picture_of on review_picture (review_id, at)`);
    this.addSql(`
      create table review_score (
        product_id text primary key,
        stars_sum integer not null check (stars_sum between count and 5 * count),
        count integer not null check (count > 0)
      )`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists review_score, review_picture, review`);
  }
}
