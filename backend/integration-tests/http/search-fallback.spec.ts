import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import { askIndex } from "../../src/finding/ask-index";
import { findMeilisearch } from "../modules/search/meilisearch-server";
import { ask, brokenInvariants } from "./market/books";
import { FaultLine } from "./market/fault-line";
import { SearchMarket, until } from "./market/search-market";
import { smallWorld } from "./market/small-world";

const start = findMeilisearch(process.env);
const BASKET = "gui-may-dan-tay";

if (start) {
  const server = await start();
  const line = await FaultLine.toUrl(server.host);
  // Read by the configuration when the runner boots.
  process.env.MEILISEARCH_HOST = line.host;
  process.env.MEILISEARCH_API_KEY = server.apiKey ?? "";

  medusaIntegrationTestRunner({
    cwd: process.cwd(),
    env: { DEMO_PASSWORD: "demo1234" },
    testSuite: ({ getContainer, dbConfig }) => {
      const search = new SearchMarket(getContainer);

      beforeAll(async () => {
        process.env.DEMO_PASSWORD = "demo1234";
        const { seedDemo } = require("../../src/workflows/seed-demo");
        await seedDemo(getContainer(), smallWorld());
        await search.isRead();
        await search.settled();
      });

      afterAll(async () => {
        line.close();
        await server.close();
      });

      const asked = async (q: string) => {
        const { result, engine, degraded } = await askIndex(getContainer(), { entity: "product", filters: { q } });
        return { handles: result.hits.map(({ document }) => document.handle), engine, degraded };
      };

      it("answers from the embedded engine while Meilisearch is gone, loses no change, and goes back to it", async () => {
        expect(await asked("gùi mây")).toMatchObject({ engine: "meilisearch", degraded: false });
        line.cut();
        expect(await asked("gùi mây")).toMatchObject({ engine: "postgres", degraded: true });
        await ask(dbConfig.clientUrl, "update product set title = 'Gùi zuka' where handle = $1", [BASKET]);
        await until(async () => (await asked("zuka")).handles.includes(BASKET));
        // The server's documents wait, none of them at fault; the operator is told what it says.
        const waits = `select attempts, last_error from search_applied where last_error is not null`;
        await until(async () => (await ask(dbConfig.clientUrl, waits)).length > 0);
        expect(Math.max(...(await ask(dbConfig.clientUrl, waits)).map(({ attempts }) => attempts))).toBe(0);
        line.mend();
        await until(async () => {
          const { handles, engine, degraded } = await asked("zuka");
          return handles.includes(BASKET) && engine === "meilisearch" && !degraded;
        }, 1_600);
        expect(await brokenInvariants(dbConfig.clientUrl)).toEqual([]);
      });

      it("a question no engine would answer is refused, and opens nothing", async () => {
        const wrong = askIndex(getContainer(), { entity: "product", filters: { nonsense: "x" } });
        await expect(wrong).rejects.toThrow(/nonsense/);
        expect(await asked("gùi mây")).toMatchObject({ engine: "meilisearch", degraded: false });
      });
    },
  });
} else {
  test.skip(
    "the embedded engine answers when Meilisearch doesn't (no Meilisearch here: set MEILISEARCH_HOST, or put it on the PATH)",
  );
}
