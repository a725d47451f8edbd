import type { CoopGoodsSort, GoodsState } from "@cho-phien/contract";
import { refuse } from "../boundary/refusal";

const STATES: readonly GoodsState[] = ["selling", "out_of_stock", "draft", "hidden"];
const SORTS: readonly CoopGoodsSort[] = ["new", "name", "stock"];

export type GoodsListFilter = {
  readonly words: string;
  readonly state: GoodsState | null;
  readonly sort: CoopGoodsSort;
  readonly page: number;
};

/** Reads ?q=&state=&sort=&page=; refuses what it does not know instead of showing everything. */
export function readGoodsListFilter(query: Readonly<Record<string, unknown>>): GoodsListFilter {
  const text = (name: string) => {
    const value = query[name] ?? "";
    if (typeof value !== "string" || value.length > 200) throw refuse("filter_invalid", { name }, name);
    return value;
  };
  const oneOf = <Word extends string>(name: string, words: readonly Word[]): Word | null => {
    const value = text(name);
    const found = words.find((it) => it === value) ?? null;
    if (value !== "" && found === null) throw refuse("filter_invalid", { name }, name);
    return found;
  };
  const page = text("page") === "" ? "1" : text("page");
  if (!/^[1-9]\d{0,4}$/.test(page)) throw refuse("filter_invalid", { name: "page" }, "page");
  return { words: text("q"), state: oneOf("state", STATES), sort: oneOf("sort", SORTS) ?? "new", page: Number(page) };
}
