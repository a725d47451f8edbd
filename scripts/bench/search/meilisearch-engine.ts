import { VietnameseMeilisearch } from "@cho-phien/search-meilisearch";
import type { SearchTypes } from "@medusajs/framework/types";

type Named = { readonly name: string; readonly provider: SearchTypes.ISearchProvider };

/** Ours on Meilisearch, measured where a server is named: nothing starts one. Its indexes stay there until the next run. */
export function meilisearchEngines(env: NodeJS.ProcessEnv): readonly Named[] {
  const { MEILISEARCH_HOST: host, MEILISEARCH_API_KEY: apiKey = "" } = env;
  if (!host) return [];
  // Twenty thousand documents queue behind each other on whatever machine this runs.
  const patient = { timeoutMs: 30_000, taskTimeoutMs: 600_000 };
  const provider = new VietnameseMeilisearch({}, { host, apiKey, indexPrefix: "bench_", ...patient });
  return [{ name: provider.identifier, provider }];
}
