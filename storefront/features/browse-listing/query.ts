import { slugify } from "@cho-phien/vietnam/fold";
import { findProvinceBySlug } from "@cho-phien/vietnam/provinces";
import type { ListingQuery } from "@/lib/paths";

export type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>;

const others = ["new", "price_up", "price_down", "sold"] as const;

/** How a listing can be laid out; the first is the default and stays out of the URL. */
export function sortsOf({ q }: Pick<ListingQuery, "q">) {
  return [q ? ("relevance" as const) : ("season" as const), ...others];
}

/** What can be taken off one by one, in the order the chips stand. */
export const filterNames = [
  "q",
  "category",
  "province",
  "people",
  "stars",
  "cooperative",
  "priceFrom",
  "priceTo",
  "inStock",
] as const;
export type FilterName = (typeof filterNames)[number];

const longestText = 80;
const lastPage = 500;

function textOf(value: string | readonly string[] | undefined): string | undefined {
  const text = (typeof value === "string" ? value : value?.[0])?.normalize("NFC").trim().slice(0, longestText);
  return text || undefined;
}

/** "50.000 ₫" and "50 000" are 50000; what holds no digit says nothing. */
function dongOf(value: string | readonly string[] | undefined): string | undefined {
  const digits = textOf(value)
    ?.replace(/\D/g, "")
    .replace(/^0+(?=\d)/, "");
  return digits && digits.length <= 12 ? digits : undefined;
}

/** A province by its slug, or by its name as somebody would write it into the address. */
function provinceOf(text: string | undefined): string | undefined {
  return text && (findProvinceBySlug(slugify(text))?.slug ?? text);
}

/** The URL as the listing understands it; nonsense is dropped, never an error. The default sort is left out. */
export function readQuery(params: SearchParams): ListingQuery {
  const q = textOf(params.q);
  const page = Number(textOf(params.page));
  const prices = [dongOf(params.priceFrom), dongOf(params.priceTo)];
  const isReversed = Number(prices[0]) > Number(prices[1]);
  const found: Record<string, string | number | undefined> = {
    q,
    category: textOf(params.category),
    province: provinceOf(textOf(params.province)),
    people: textOf(params.people),
    stars: ["3", "4", "5"].find((each) => each === textOf(params.stars)),
    cooperative: textOf(params.cooperative),
    priceFrom: prices[isReversed ? 1 : 0],
    priceTo: prices[isReversed ? 0 : 1],
    inStock: textOf(params.inStock) === "1" ? "1" : undefined,
    sort: sortsOf({ ...(q ? { q } : {}) })
      .slice(1)
      .find((name) => name === textOf(params.sort)),
    page: Number.isInteger(page) && page > 1 && page <= lastPage ? page : undefined,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

/** The same listing without one filter, from its first page. A sort only a text had goes with the text. */
export function without(query: ListingQuery, name: FilterName): ListingQuery {
  const { [name]: _removed, page: _page, ...rest } = query;
  return rest;
}

/** How many filters are set, the text aside: the number on the button that opens them. */
export function filtersSet(query: ListingQuery): number {
  return filterNames.filter((name) => name !== "q" && query[name]).length;
}
