import type { ListingQuery } from "@/lib/paths";

type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>;

export const sorts = ["season", "new", "price_up", "price_down", "sold"] as const;

/** What can be taken off one by one, in the order the chips stand. */
export const filterNames = ["q", "category", "province", "people", "stars", "cooperative"] as const;
export type FilterName = (typeof filterNames)[number];

const longestText = 80;
const lastPage = 500;

function textOf(value: string | readonly string[] | undefined): string | undefined {
  const text = (typeof value === "string" ? value : value?.[0])?.normalize("NFC").trim().slice(0, longestText);
  return text || undefined;
}

/** The URL as the listing understands it; nonsense is dropped, never an error. The default sort is left out. */
export function readQuery(params: SearchParams): ListingQuery {
  const page = Number(textOf(params.page));
  const sort = sorts.slice(1).find((name) => name === textOf(params.sort));
  const stars = ["3", "4", "5"].find((each) => each === textOf(params.stars));
  const found: Record<string, string | number | undefined> = {
    q: textOf(params.q),
    category: textOf(params.category),
    province: textOf(params.province),
    people: textOf(params.people),
    stars,
    cooperative: textOf(params.cooperative),
    sort,
    page: Number.isInteger(page) && page > 1 && page <= lastPage ? page : undefined,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

/** The same listing without one filter, from its first page. */
export function without(query: ListingQuery, name: FilterName): ListingQuery {
  const { [name]: _removed, page: _page, ...rest } = query;
  return rest;
}

/** The page numbers worth a link: first, last and the neighbours; 0 stands for a gap. */
export function pagesAround(page: number, last: number): readonly number[] {
  const wanted = [1, page - 1, page, page + 1, last].filter((each) => each >= 1 && each <= last);
  const unique = [...new Set(wanted)].sort((a, b) => a - b);
  return unique.flatMap((each, index) => {
    const before = unique[index - 1];
    return before !== undefined && each - before > 1 ? [0, each] : [each];
  });
}
