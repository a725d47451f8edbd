import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

/** What the index said, and who said it. */
export type Found = {
  readonly results: readonly SearchTypes.SearchResult[];
  readonly engine: string;
  readonly isDegraded: boolean;
};

/** Asks the market's index, several questions at once. Throws while no engine answers. */
export async function askIndex(container: MedusaContainer, queries: SearchTypes.SearchQuery[]): Promise<Found> {
  const results = await container.resolve(Modules.SEARCH).searchMany(queries);
  return { results, engine: "search-postgres-vietnam", isDegraded: false };
}
