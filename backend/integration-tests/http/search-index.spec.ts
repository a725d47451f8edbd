import { Modules } from "@medusajs/framework/utils";
import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import { Pool } from "pg";
import { dice } from "../../../scripts/bench/search-drift/dice";
import { readStage } from "../../../scripts/bench/search-drift/stage";
import { Trouble } from "../../../scripts/bench/search-drift/trouble";
import { HAS_SPARE } from "../../src/finding/indexes";
import { brokenInvariants } from "./market/books";
import { SearchMarket, until } from "./market/search-market";
import { smallWorld } from "./market/small-world";

const CHANGES = 300;
const SEED = Number(process.env.HISTORY_SEED || 20_261_129);
const BASKET = "gui-may-dan-tay";

medusaIntegrationTestRunner({
  cwd: process.cwd(),
  env: { DEMO_PASSWORD: "demo1234" },
  testSuite: ({ getContainer, dbConfig }) => {
    const search = new SearchMarket(getContainer);
    let pool: Pool;

    beforeAll(async () => {
      process.env.DEMO_PASSWORD = "demo1234";
      const { seedDemo } = require("../../src/workflows/seed-demo");
      await seedDemo(getContainer(), smallWorld());
      await search.isRead();
    });

    beforeEach(() => {
      pool = new Pool({ connectionString: dbConfig.clientUrl, application_name: "drift" });
    });

    afterEach(async () => {
      await search.settled();
      expect(await brokenInvariants(dbConfig.clientUrl).then((all) => all.filter(isOfSearch))).toEqual([]);
      await pool.end();
    });

    const isOfSearch = ({ invariant }: { invariant: string }) => invariant.startsWith("L11");
    const reindex = () => getContainer().resolve(Modules.SEARCH).reindex({ index: "product" });

    // How soon is measured by the bench search-drift; here it must come by itself.
    it("finds a change by itself once it is committed, without any event", async () => {
      for (const word of ["zuka", "zumo", "zuli", "zuna", "zuto"]) {
        await pool.query("update product set title = $2 where handle = $1", [BASKET, `Gùi ${word}`]);
        await until(async () => (await search.found(word)).includes(BASKET));
        expect(await search.found(word)).toContain(BASKET);
      }
    });

    it("hides by itself what is hidden, what its cooperative may not sell, and what was rolled back never shows", async () => {
      await until(async () => (await search.found("gùi mây")).includes(BASKET));
      await pool.query("update product set status = 'draft' where handle = $1", [BASKET]);
      await until(async () => !(await search.found("gùi mây")).includes(BASKET));
      await pool.query("update product set status = 'published' where handle = $1", [BASKET]);
      await until(async () => (await search.found("gùi mây")).includes(BASKET));
      await pool.query("update cooperative set status = 'suspended' where handle = 'suoi-truc'");
      await until(async () => !(await search.found("gùi mây")).includes(BASKET));
      expect(await search.found("gùi mây")).not.toContain(BASKET);
    });

    // With a server these two would be about the spare engine's tables, which nobody asks while the server answers.
    const onTables = it.skipIf(HAS_SPARE);

    onTables(
      "a document the engine refuses keeps no other waiting, says why, and is written once it is accepted",
      async () => {
        const table = await search.goodsTable();
        const { rows } = await pool.query("select id, handle from product order by id limit 2");
        const [refused, other] = rows;
        await pool.query(`alter table ${table} add constraint refused check (id <> '${refused.id}') not valid`);
        await pool.query("update product set title = 'Gùi zuka ' || handle where id in ($1, $2)", [
          refused.id,
          other.id,
        ]);
        await until(async () => (await search.found("zuka")).includes(other.handle));
        expect(await search.found("zuka")).not.toContain(refused.handle);
        await until(async () => {
          const noted = await pool.query("select last_error from search_applied where id = $1 and attempts > 0", [
            refused.id,
          ]);
          return String(noted.rows[0]?.last_error).includes("refused");
        });
        await pool.query(`alter table ${table} drop constraint refused`);
        await until(async () => (await search.found("zuka")).includes(refused.handle));
      },
    );

    onTables("an index that lost documents, or kept some, is found out and mended", async () => {
      const { checkAll } = require("../../src/finding/check-index");
      const table = await search.goodsTable();
      const { rows } = await pool.query("select id, handle from product order by id limit 3");
      const [lost, wrong, unnoticed] = rows;
      await pool.query(`delete from ${table} where id = $1`, [lost.id]);
      await pool.query(`update ${table} set document = document || '{"_h": "x"}' where id = $1`, [wrong.id]);
      await pool.query("alter table product disable trigger user");
      await pool.query("update product set status = 'draft' where id = $1", [unnoticed.id]);
      await pool.query("alter table product enable trigger user");
      expect(await brokenInvariants(dbConfig.clientUrl).then((all) => all.filter(isOfSearch))).toHaveLength(2);
      await checkAll(search.knex, "asked");
      const { rows: checks } = await pool.query("select drifted from search_check order by id desc limit 2");
      // The cooperative has one product fewer on sale, which nobody noticed either.
      expect(checks.map(({ drifted }: { drifted: number }) => drifted).sort()).toEqual([1, 3]);
    });

    // Last: the engine remembers the version it read, and the next test's database is older than that.
    it("what is hidden while a new version is built is in neither version", async () => {
      const before = await search.targets();
      const rebuilt = reindex();
      await pool.query("update product set status = 'draft' where handle = $1", [BASKET]);
      await rebuilt;
      await search.settled();
      expect(await search.found("gùi mây")).not.toContain(BASKET);
      const [old] = before.filter(({ plan }) => plan.name === "product");
      const [now] = (await search.targets()).filter(({ plan, isActive }) => plan.name === "product" && isActive);
      expect(now?.versionId).not.toBe(old?.versionId);
    });

    it("holds what a fresh projection says after random changes, killed writers and a rebuild, twice in a row", async () => {
      const { readDrift } = require("../../src/finding/read-drift");
      const { checkIndex } = require("../../src/finding/check-index");
      const trouble = new Trouble({ pool, dice: dice(SEED), stage: await readStage(pool) });
      let rebuilt: Promise<unknown> = Promise.resolve();
      for (let step = 0; trouble.counts.changes < CHANGES; step += 1) {
        await trouble.step();
        // A rebuild whose connection is cut fails; the version it was filling is filled all the same.
        if (step === 120) rebuilt = reindex().catch(() => null);
      }
      await trouble.end();
      await rebuilt;
      // Certificates and sales that end by themselves within the run.
      await new Promise((done) => setTimeout(done, 3_500));
      await search.settled();
      for (const target of await search.targets()) expect(await readDrift(search.knex, target)).toEqual([]);
      for (const round of [1, 2])
        for (const target of await search.targets())
          expect([round, (await checkIndex(search.knex, target, "asked")).drifted]).toEqual([round, 0]);
      expect(trouble.counts).toMatchObject({ changes: CHANGES });
      expect(Math.min(trouble.counts.kills, trouble.counts.repeats, trouble.counts.late)).toBeGreaterThan(0);
    });
  },
});
