import { VietnameseMeilisearch } from "@cho-phien/search-meilisearch";
import { test } from "vitest";
import { describeProvider } from "./contract";
import { findMeilisearch } from "./meilisearch-server";

const NAME = "search-meilisearch-vietnam";
const NO_SERVER =
  "no Meilisearch here: set MEILISEARCH_HOST and MEILISEARCH_API_KEY, or put the program meilisearch on the PATH";
const start = findMeilisearch(process.env);

if (start) {
  describeProvider(NAME, async () => {
    const { host, apiKey, close } = await start();
    return { provider: new VietnameseMeilisearch({}, { host, apiKey, indexPrefix: "contract_" }), close };
  });
} else {
  console.warn(`${NAME}: its contract suite is skipped, ${NO_SERVER}`);
  test.skip(`${NAME} keeps the contract of Medusa's Search Module (${NO_SERVER})`);
}
