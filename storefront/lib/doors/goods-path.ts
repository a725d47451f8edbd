import type { CoopGoodsSort, GoodsState } from "@cho-phien/contract";
import { paths } from "@/lib/paths";

export const goodsStates: readonly GoodsState[] = ["selling", "out_of_stock", "draft", "hidden"];

/** Which of its goods a cooperative looks at; `state` null is all of them. */
export type GoodsView = {
  readonly q: string;
  readonly state: GoodsState | null;
  readonly sort: CoopGoodsSort;
  readonly page: number;
};

const sorts: readonly CoopGoodsSort[] = ["new", "name", "stock"];
type Asked = Readonly<Partial<Record<"q" | "state" | "sort" | "page", string | undefined>>>;

/** The view an address asks for; what it misspells is left out. */
export function parseGoodsView({ q, state, sort, page }: Asked): GoodsView {
  const number = /^[1-9]\d{0,4}$/.test(page ?? "") ? Number(page) : 1;
  return {
    q: (q ?? "").trim().slice(0, 100),
    state: goodsStates.find((it) => it === state) ?? null,
    sort: sorts.find((it) => it === sort) ?? "new",
    page: number,
  };
}

/** What of a view an address or a request must say. */
export function goodsQuery({ q, state, sort, page }: Partial<GoodsView>): string {
  const search = new URLSearchParams();
  if (q) search.set("q", q);
  if (state) search.set("state", state);
  if (sort && sort !== "new") search.set("sort", sort);
  if (page && page > 1) search.set("page", String(page));
  return search.size > 0 ? `?${search}` : "";
}

export function goodsPath(view: Partial<GoodsView>): string {
  return `${paths.coop.goods}${goodsQuery(view)}`;
}
