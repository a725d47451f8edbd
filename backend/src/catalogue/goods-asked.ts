import { categories, findPeople, peoples } from "@cho-phien/vietnam";
import { findProvince } from "@cho-phien/vietnam/org-units";
import { refuse } from "../boundary/refusal";
import { categoryHandle } from "../workflows/open-market/category-handle";

/** What a listing was asked for; every value parsed, null where nothing was said. */
export type GoodsAsked = {
  readonly text: string | null;
  readonly category: AskedCategory | null;
  readonly provinceCode: string | null;
  readonly people: string | null;
  readonly leastStars: number | null;
  readonly cooperative: string | null;
  /** Whole đồng. */
  readonly priceFrom: number | null;
  readonly priceTo: number | null;
  readonly isInStock: boolean;
  readonly sort: GoodsSort | null;
  readonly page: number;
};

/** A group or a sub-group; `path` is how an index names it. */
export type AskedCategory = { readonly handle: string; readonly path: string };

const SORTS = ["relevance", "season", "new", "price_up", "price_down", "sold"] as const;
export type GoodsSort = (typeof SORTS)[number];

/**
 * Whether a text was just typed: its first page with nothing else said. Filters, their counts before they are applied, an
 * order and further pages come after it and ask the same once more.
 */
export function isFirstLook({ text, page, isInStock, ...others }: GoodsAsked): boolean {
  return text !== null && page === 1 && !isInStock && Object.values(others).every((value) => value === null);
}

type Query = Readonly<Record<string, unknown>>;

/** Nobody types more; what is longer is refused in a sentence instead of being cut unseen. */
const LONGEST_TEXT = 200;

/** Reads the address's filters. Refuses (400) a value that is not one of ours, instead of showing everything. */
export function readGoodsAsked(query: Query): GoodsAsked {
  return {
    text: readText(query.q),
    category: given(query, "category", findAskedCategory),
    provinceCode: given(query, "province", (text) => findProvince(text)?.code ?? null),
    people: given(query, "people", (text) => (findPeople(text) ?? peoples().find((it) => it.name === text))?.name),
    leastStars: given(query, "stars", (text) => (/^[345]$/.test(text) ? Number(text) : null)),
    cooperative: given(query, "cooperative", (text) => (/^[a-z0-9-]{1,100}$/.test(text) ? text : null)),
    ...readPrices(query),
    isInStock: given(query, "inStock", (text) => (text === "1" ? true : null)) ?? false,
    sort: given(query, "sort", (text) => SORTS.find((it) => it === text)),
    page: given(query, "page", (text) => (/^[1-9]\d{0,4}$/.test(text) ? Number(text) : null)) ?? 1,
  };
}

function given<Value>(query: Query, name: string, read: (text: string) => Value | null | undefined): Value | null {
  const value = query[name];
  if (value === undefined || value === "") return null;
  const found = typeof value === "string" && value.length <= LONGEST_TEXT ? read(value) : null;
  if (found === null || found === undefined) throw refuse("filter_invalid", { name }, name);
  return found;
}

/** The text searched for. What Postgres cannot hold (a zero byte) and what nobody sees counts as a space. */
export function readText(value: unknown): string | null {
  if (value === undefined) return null;
  if (typeof value !== "string") throw refuse("filter_invalid", { name: "q" }, "q");
  const text = value
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, " ")
    .trim();
  if (text.length > LONGEST_TEXT) throw refuse("search_text_too_long", { most: String(LONGEST_TEXT) }, "q");
  return text === "" ? null : text;
}

function readPrices(query: Query): Pick<GoodsAsked, "priceFrom" | "priceTo"> {
  const whole = (text: string) => (/^\d{1,12}$/.test(text) ? Number(text) : null);
  const priceFrom = given(query, "priceFrom", whole);
  const priceTo = given(query, "priceTo", whole);
  if (priceFrom !== null && priceTo !== null && priceFrom > priceTo)
    throw refuse("filter_invalid", { name: "priceTo" }, "priceTo");
  return { priceFrom, priceTo };
}

/** The group or sub-group of a handle, or null. */
function findAskedCategory(handle: string): AskedCategory | null {
  const all = categories().flatMap((group) => [
    { handle: group.handle, path: group.id },
    ...group.subs.map((sub) => ({ handle: categoryHandle(group.handle, sub.id), path: `${group.id}/${sub.id}` })),
  ]);
  return all.find((it) => it.handle === handle) ?? null;
}
