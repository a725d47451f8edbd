import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import { Pool } from "pg";
import { dice } from "../search-drift/dice";
import { readStage } from "../search-drift/stage";
import { Trouble } from "../search-drift/trouble";
import { smallWorld } from "./market/small-world";

const CHANGES = 300;
const SEED = 20_261_129;

medusaIntegrationTestRunner({
  cwd: process.cwd(),
  env: { DEMO_PASSWORD: "demo1234" },
  testSuite: ({ getContainer, dbConfig }) => {
    let knex: Knex;
    let pool: Pool;

    beforeAll(async () => {
      process.env.DEMO_PASSWORD = "demo1234";
      const { seedDemo } = require("../../src/workflows/seed-demo");
      await seedDemo(getContainer(), smallWorld());
      await indexesAreRead();
    });

    beforeEach(() => {
      knex = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION);
      pool = new Pool({ connectionString: dbConfig.clientUrl, application_name: "drift" });
    });

    afterEach(async () => {
      await pool.end();
    });

    const { fillAll } = require("../../src/finding/fill-all");
    const { readTargets } = require("../../src/finding/targets");
    const { readDrift } = require("../../src/finding/read-drift");
    const { checkIndex } = require("../../src/finding/check-index");

    const until = async (isSo: () => Promise<boolean>): Promise<void> => {
      for (let tries = 0; tries < 400; tries += 1) {
        if (await isSo().catch(() => false)) return;
        await new Promise((done) => setTimeout(done, 25));
      }
      throw new Error("It never came to be");
    };

    /** Medusa's own filling at boot ends with the version being read. */
    const indexesAreRead = async (): Promise<void> => {
      const connection: Knex = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION);
      await until(
        async () => (await readTargets(connection)).filter((it: { isActive: boolean }) => it.isActive).length === 2,
      );
    };

    const found = async (q: string): Promise<string[]> => {
      const { askIndex } = require("../../src/finding/ask-index");
      const { result } = await askIndex(getContainer(), { entity: "product", filters: { q } });
      return result.hits.map((hit: { document: { handle: string } }) => hit.document.handle);
    };

    /** What is due later is due now; everything noted is written. */
    const settled = async (): Promise<void> => {
      await until(async () => {
        await knex.raw("update search_change set due_at = now()");
        await fillAll(getContainer());
        return true;
      });
    };

    it("holds what a fresh projection says after random changes, killed writers and a rebuild, twice in a row", async () => {
      const chance = dice(SEED);
      const trouble = new Trouble(pool, chance, await readStage(pool));
      const rebuilt: Promise<unknown>[] = [];
      for (let step = 0; trouble.counts.changes < CHANGES; step += 1) {
        await trouble.step();
        if (step === 120)
          rebuilt.push(
            getContainer()
              .resolve(Modules.SEARCH)
              .reindex({ index: "product" })
              .catch(() => null),
          );
      }
      await trouble.end();
      await Promise.all(rebuilt);
      // Certificates and sales that end by themselves within the run.
      await new Promise((done) => setTimeout(done, 4_000));
      await settled();
      for (const target of await readTargets(knex)) expect(await readDrift(knex, target)).toEqual([]);
      for (const round of [1, 2])
        for (const target of await readTargets(knex))
          expect([round, (await checkIndex(knex, target, "asked"))?.drifted]).toEqual([round, 0]);
      console.log("drift", SEED, JSON.stringify(trouble.counts));
      expect(trouble.counts.kills).toBeGreaterThan(0);
    });
  },
});
