import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

/** An index's answer, which engine gave it, and whether that was the spare one because the main one didn't answer. */
export type IndexAnswer = {
  readonly result: SearchTypes.SearchResult;
  readonly engine: string;
  readonly degraded: boolean;
};

/** What is asked; `entity` is "product" or "cooperative". */
export type IndexQuery = SearchTypes.SearchQuery<"product" | "cooperative">;

/** Asks an index. The free text is `filters.q`; every other filter value must be there: an undefined one is refused. */
export async function askIndex(container: MedusaContainer, query: IndexQuery): Promise<IndexAnswer> {
  const result = await container.resolve(Modules.SEARCH).search(query);
  return { result, engine: "postgres", degraded: false };
}
