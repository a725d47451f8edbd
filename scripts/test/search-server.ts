import {
  findMeilisearch,
  type MeilisearchServer,
} from "../../backend/integration-tests/modules/search/meilisearch-server.ts";
import type { Settings } from "../start/settings.mjs";
import type { Steps } from "../start/steps.mjs";

const SKIPPED =
  "– browser: searched on the embedded engine alone; S1 on Meilisearch is skipped (set MEILISEARCH_HOST, or put the program meilisearch on the PATH)";

/** The settings of a market that searches on Meilisearch where one is to be had, and says so either way. */
export async function withSearchServer(
  settings: Settings,
  steps: Steps,
): Promise<{ readonly settings: Settings; readonly close: () => Promise<void> }> {
  const start = findMeilisearch(settings.env);
  if (!start) {
    steps.line(SKIPPED);
    return { settings, close: async () => undefined };
  }
  const server: MeilisearchServer = await start();
  steps.line("– browser: searched on Meilisearch, the embedded engine as its spare");
  const ours = { MEILISEARCH_HOST: server.host, MEILISEARCH_API_KEY: server.apiKey };
  return { settings: { ...settings, env: { ...settings.env, ...ours } }, close: server.close };
}
