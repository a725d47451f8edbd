import type { SearchTypes } from "@medusajs/framework/types";
import type { GoodsAsked, GoodsSort } from "../catalogue/goods-asked";
import type { IndexQuery } from "../finding/ask-index";

export const PAGE_SIZE = 24;

/** What the filters of the listing are called in the index. */
export const FIELDS = {
  category: "category_path",
  province: "province",
  people: "ethnic",
  stars: "ocop_stars",
  cooperative: "coop_id",
  inStock: "in_stock",
  price: "price",
} as const;

/** Goods with three, four, five stars or more. */
export const LEAST_STARS = ["3", "4", "5"] as const;

const FACETS: SearchTypes.SearchOptions["facets"] = [
  { field: FIELDS.category },
  { field: FIELDS.province },
  { field: FIELDS.people },
  { field: FIELDS.cooperative, limit: 200 },
  { field: FIELDS.inStock },
  { field: FIELDS.stars, type: "range", ranges: LEAST_STARS.map((least) => ({ key: least, from: Number(least) })) },
  { field: FIELDS.price, type: "stats" },
];

/** What stands for a cooperative of a handle nobody has: it finds nothing. */
export const NOBODY = "none";

type Order = Record<string, "ASC" | "DESC">;

const ORDERS: Readonly<Record<Exclude<GoodsSort, "relevance">, Order>> = {
  season: { in_season: "DESC", sold_30d: "DESC", created_at: "DESC" },
  new: { created_at: "DESC" },
  price_up: { price: "ASC" },
  price_down: { price: "DESC" },
  sold: { sold_30d: "DESC" },
};

/** What a filter of the address is in the index; one field each, so that a facet can be counted without its own. */
export function indexFilters(asked: GoodsAsked, cooperativeId: string | null): SearchTypes.SearchFilters {
  const { text, category, provinceCode, people, leastStars, priceFrom, priceTo, isInStock } = asked;
  const price = { ...(priceFrom !== null && { $gte: priceFrom }), ...(priceTo !== null && { $lte: priceTo }) };
  return {
    ...(text !== null && { q: text }),
    ...(category && { [FIELDS.category]: category.path }),
    ...(provinceCode !== null && { [FIELDS.province]: provinceCode }),
    ...(people !== null && { [FIELDS.people]: people }),
    ...(leastStars !== null && { [FIELDS.stars]: { $gte: leastStars } }),
    ...(cooperativeId !== null && { [FIELDS.cooperative]: cooperativeId }),
    ...(Object.keys(price).length > 0 && { [FIELDS.price]: price }),
    ...(isInStock && { [FIELDS.inStock]: true }),
  };
}

type Narrowed = { readonly asked: GoodsAsked; readonly filters: SearchTypes.SearchFilters };

/** The page of goods that was asked for, with all facets. Where only a beginning was typed, `isUnfinished`. */
export function pageQuery({ asked, filters }: Narrowed, isUnfinished: boolean): IndexQuery {
  const sort = asked.sort ?? (asked.text === null ? "season" : "relevance");
  return {
    entity: "product",
    fields: ["id"],
    filters,
    pagination: {
      skip: (asked.page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
      ...(sort !== "relevance" && { order: ORDERS[sort] }),
    },
    search_options: { ...leniency(isUnfinished), facets: FACETS, disjunctive_facets: true },
  };
}

/** How many would be found, and the first few of them. */
export function countQuery(filters: SearchTypes.SearchFilters, take: number): IndexQuery {
  return { entity: "product", fields: ["id"], filters, pagination: { take }, search_options: leniency(false) };
}

/** What a text that is still being typed finds, with the categories it stands in. */
export function suggestionQueries(text: string, take: number): IndexQuery[] {
  const filters = { q: text };
  const search_options = leniency(true);
  return [
    {
      entity: "product",
      fields: ["id"],
      filters,
      pagination: { take },
      search_options: { ...search_options, facets: [{ field: FIELDS.category }] },
    },
    { entity: "cooperative", fields: ["id"], filters, pagination: { take }, search_options },
  ];
}

function leniency(isUnfinished: boolean): SearchTypes.SearchOptions {
  return { typo_tolerance: true, match_strategy: isUnfinished ? "last" : "all" };
}
