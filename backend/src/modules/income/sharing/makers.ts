import { parseInstant, named } from "../ledger/parse-journal";
import { text, whole } from "../row";
import type { Sql } from "../sql";

/** Who makes a product and her part of it relative to the other makers. */
export type Maker = { readonly memberId: string; readonly weight: number };

export type MakersOfProduct = {
  readonly cooperativeId: string;
  readonly productId: string;
  readonly makers: readonly Maker[];
  /** From when they are its makers; who made it before stays readable. */
  readonly from: string;
};

/** From an instant on these are the product's makers, all of them; sales before it keep theirs. */
export async function setMakers(sql: Sql, { cooperativeId, productId, makers, from }: MakersOfProduct): Promise<void> {
  const at = parseInstant(from);
  const product = named(productId, "product id");
  await sql("select pg_advisory_xact_lock(hashtextextended('product_maker:' || ?, 0))", [product]);
  await sql(
    "update product_maker set valid_until = greatest(valid_from, ?::timestamptz) where product_id = ? and valid_until is null",
    [at, product],
  );
  for (const { memberId, weight } of makers) {
    await sql(
      "insert into product_maker (cooperative_id, product_id, member_id, weight, valid_from) values (?, ?, ?, ?, ?::timestamptz)",
      [named(cooperativeId, "cooperative id"), product, named(memberId, "member id"), weight, at],
    );
  }
}

/** The product's makers at an instant, by member id. */
export async function makersOf(sql: Sql, productId: string, at: string): Promise<readonly Maker[]> {
  const rows = await sql(
    `select member_id, weight from product_maker
      where product_id = ? and valid_from <= ?::timestamptz and (valid_until is null or valid_until > ?::timestamptz)
      order by member_id`,
    [productId, parseInstant(at), parseInstant(at)],
  );
  return rows.map((row) => ({ memberId: text(row, "member_id"), weight: whole(row, "weight") }));
}
