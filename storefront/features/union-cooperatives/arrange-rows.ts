import type { ReportCell, ReportRow } from "@cho-phien/contract";
import { fold } from "@cho-phien/vietnam/fold";

/** Orders of the list, each by what an officer looks for in it; the first is the alphabet's. */
export const SORTS = ["name", "confirmed", "growth", "confirm_rate", "outstanding", "last_sale"] as const;

export type Sort = (typeof SORTS)[number];

/** What is best first, and what needs her first: growth, confirming and selling from the lowest up. */
const FALLS: readonly Sort[] = ["confirmed", "outstanding"];
const PAGE_SIZE = 50;

type Asked = { readonly q: string; readonly sort: Sort; readonly page: number };

export function sortOf(text: string | undefined): Sort {
  return SORTS.find((it) => it === text) ?? "name";
}

/** One page of the rows whose name holds the words asked for; what is hidden or unknown stands last. */
export function arrangeRows(rows: readonly ReportRow[], { q, sort, page }: Asked) {
  const words = fold(q).trim();
  const found = rows.filter((it) => fold(it.label.vi).includes(words));
  const ordered =
    sort === "name" ? found : [...found].sort((one, other) => compare(one.cells[sort], other.cells[sort], sort));
  return {
    rows: ordered.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE),
    count: found.length,
    pagesCount: Math.max(1, Math.ceil(found.length / PAGE_SIZE)),
  };
}

function compare(one: ReportCell | undefined, other: ReportCell | undefined, sort: Sort): number {
  const [a, b] = [one?.value ?? null, other?.value ?? null];
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  // Dates are written so that their text sorts; everything else is a whole number.
  const order = sort === "last_sale" ? a.localeCompare(b) : Number(a) - Number(b);
  return FALLS.includes(sort) ? -order : order;
}
