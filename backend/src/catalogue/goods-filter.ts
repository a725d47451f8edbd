import { queryWords } from "@cho-phien/search";
import type { GoodsAsked, GoodsSort } from "./goods-asked";

/** What a listing is narrowed to in SQL; no condition holds an optional value. */
export type GoodsFilter = {
  readonly conditions: readonly Condition[];
  readonly sort: GoodsSort;
  readonly page: number;
};

export type Condition = { readonly sql: string; readonly values: readonly (string | number)[] };

const IN_SEASON = "(p.metadata ->> 'inSeason') = 'true' desc, sold.pieces desc, p.created_at desc, p.id";

const ORDERS: Readonly<Record<GoodsSort, string>> = {
  // Without an index nothing is more relevant than another.
  relevance: IN_SEASON,
  season: IN_SEASON,
  new: "p.created_at desc, p.id",
  price_up: "v.min_price, p.id",
  price_down: "v.min_price desc, p.id",
  sold: "sold.pieces desc, p.id",
};

/** The ORDER BY of a sort; the id last, so that pages never overlap. */
export function orderBy(sort: GoodsSort): string {
  return ORDERS[sort];
}

/** What was asked, for the catalogue's own statement (decision 11). */
export function goodsFilter(asked: GoodsAsked): GoodsFilter {
  const conditions = [
    ...when(asked.text, wordsCondition),
    ...when(asked.category, ({ handle }) => ({ sql: IN_CATEGORY, values: [handle] })),
    ...when(asked.provinceCode, (code) => ({ sql: "c.province_code = ?", values: [code] })),
    ...when(asked.people, (name) => ({
      sql: "c.peoples -> 'names' @> jsonb_build_array(?::text)",
      values: [name],
    })),
    ...when(asked.leastStars, (stars) => ({ sql: "cert.stars >= ?", values: [stars] })),
    ...when(asked.cooperative, (handle) => ({ sql: "c.handle = ?", values: [handle] })),
    ...when(asked.priceFrom, (dong) => ({ sql: "v.min_price >= ?", values: [dong] })),
    ...when(asked.priceTo, (dong) => ({ sql: "v.min_price <= ?", values: [dong] })),
    ...(asked.isInStock ? [{ sql: "v.available > ?", values: [0] }] : []),
  ];
  return { conditions, sort: asked.sort ?? "season", page: asked.page };
}

function when<Value>(value: Value | null, condition: (value: Value) => Condition): readonly Condition[] {
  return value === null ? [] : [condition(value)];
}

const IN_CATEGORY = `exists (select 1 from product_category_product fk
    join product_category fc on fc.id = fk.product_category_id
    where fk.product_id = p.id and fc.handle = ? and fc.deleted_at is null)`;

/** A text without a letter or a digit finds nothing, as in an index. */
function wordsCondition(text: string): Condition {
  const words = queryWords(text).map(({ typed }) => typed);
  return everyWord(FOLDED, words.join(" ")) ?? { sql: "? = ''", values: [text] };
}

/** Each typed word must stand in a folded text, marks ignored; what answers while no index does. */
export function everyWord(folded: string, text: string): Condition | null {
  const words = text.normalize("NFC").trim().split(/\s+/).slice(0, 8);
  if (words.length === 0 || words[0] === "") return null;
  const sql = words
    .map(() => `${folded} like '%' || replace(replace(fold_vi(?), '%', ''), '_', '') || '%'`)
    .join(" and ");
  return { sql: `(${sql})`, values: words };
}

const FOLDED = "fold_vi(p.title || ' ' || coalesce(p.metadata ->> 'nameEn', '') || ' ' || c.name)";
