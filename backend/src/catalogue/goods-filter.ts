import { categories, findPeople, peoples } from "@cho-phien/vietnam";
import { findProvince } from "@cho-phien/vietnam/org-units";
import { refuse } from "../boundary/refusal";

/** What a listing may be asked for; every value parsed, none optional inside a condition. */
export type GoodsFilter = {
  readonly conditions: readonly Condition[];
  readonly sort: GoodsSort;
  readonly page: number;
};

export type Condition = { readonly sql: string; readonly values: readonly (string | number)[] };

const SORTS = {
  season: "(p.metadata ->> 'inSeason') = 'true' desc, sold.pieces desc, p.created_at desc, p.id",
  new: "p.created_at desc, p.id",
  price_up: "v.min_price, p.id",
  price_down: "v.min_price desc, p.id",
  sold: "sold.pieces desc, p.id",
} as const;
export type GoodsSort = keyof typeof SORTS;

/** The ORDER BY of a sort; the id last, so that pages never overlap. */
export function orderBy(sort: GoodsSort): string {
  return SORTS[sort];
}

type Query = Readonly<Record<string, unknown>>;

/** Reads the address's filters. Refuses (400) a value that is not one of ours, instead of showing everything. */
export function readGoodsFilter(query: Query): GoodsFilter {
  const conditions = [
    ...given(query, "category", (text) => categoryCondition(text)),
    ...given(query, "province", (text) => (findProvince(text) ? { sql: "c.province_code = ?", values: [text] } : null)),
    ...given(query, "people", (text) => peopleCondition(text)),
    ...given(query, "stars", (text) =>
      /^[345]$/.test(text) ? { sql: "cert.stars >= ?", values: [Number(text)] } : null,
    ),
    ...given(query, "cooperative", (text) => ({ sql: "c.handle = ?", values: [text] })),
    ...given(query, "q", (text) => wordsCondition(text)),
    ...given(query, "inStock", (text) => (text === "1" ? { sql: "v.available > ?", values: [0] } : null)),
  ];
  return { conditions, sort: readSort(query.sort), page: readPage(query.page) };
}

function given(query: Query, name: string, read: (text: string) => Condition | null): readonly Condition[] {
  const value = query[name];
  if (value === undefined || value === "") return [];
  const condition = typeof value === "string" && value.length <= 200 ? read(value) : null;
  if (!condition) throw refuse("filter_invalid", { name }, name);
  return [condition];
}

function categoryCondition(handle: string): Condition | null {
  if (!categories().some((it) => handle === it.handle || handle.startsWith(`${it.handle}-`))) return null;
  const sql = `exists (select 1 from product_category_product fk join product_category fc on fc.id = fk.product_category_id
    where fk.product_id = p.id and fc.handle = ? and fc.deleted_at is null)`;
  return { sql, values: [handle] };
}

function peopleCondition(text: string): Condition | null {
  const people = findPeople(text) ?? peoples().find((it) => it.name === text);
  return people ? { sql: "c.peoples -> 'names' @> jsonb_build_array(?::text)", values: [people.name] } : null;
}

function wordsCondition(text: string): Condition | null {
  return everyWord(FOLDED, text);
}

/** Each typed word must stand in a folded text, marks ignored; the search index answers better once it exists. */
export function everyWord(folded: string, text: string): Condition | null {
  const words = text.normalize("NFC").trim().split(/\s+/).slice(0, 8);
  if (words.length === 0 || words[0] === "") return null;
  const sql = words
    .map(() => `${folded} like '%' || replace(replace(fold_vi(?), '%', ''), '_', '') || '%'`)
    .join(" and ");
  return { sql: `(${sql})`, values: words };
}

const FOLDED = "fold_vi(p.title || ' ' || coalesce(p.metadata ->> 'nameEn', '') || ' ' || c.name)";

function readSort(value: unknown): GoodsSort {
  if (value === undefined || value === "") return "season";
  if (typeof value === "string" && isSort(value)) return value;
  throw refuse("filter_invalid", { name: "sort" }, "sort");
}

function isSort(text: string): text is GoodsSort {
  return Object.hasOwn(SORTS, text);
}

function readPage(value: unknown): number {
  if (value === undefined || value === "") return 1;
  const page = typeof value === "string" && /^\d{1,5}$/.test(value) ? Number(value) : 0;
  if (page < 1) throw refuse("filter_invalid", { name: "page" }, "page");
  return page;
}
