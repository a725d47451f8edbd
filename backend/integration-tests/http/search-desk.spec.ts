import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import { vi } from "vitest";
import { askedLog } from "../../src/finding/asked-log";
import { forgetOldNotes } from "../../src/finding/forget-old-notes";
import { ask } from "./market/books";
import { type Api, type Door, signIn } from "./market/door-client";
import { signInOperator } from "./market/operator";
import { SearchMarket, until } from "./market/search-market";
import { smallWorld } from "./market/small-world";

// The embedded engine's own, whatever server is named; read by modules that are imported above.
vi.hoisted(() => {
  process.env.MEILISEARCH_HOST = "";
});

medusaIntegrationTestRunner({
  cwd: process.cwd(),
  env: { DEMO_PASSWORD: "demo1234" },
  testSuite: ({ api, getContainer, dbConfig }) => {
    const client: Api = api;
    const search = new SearchMarket(getContainer);
    let operator: Door;

    beforeAll(async () => {
      process.env.DEMO_PASSWORD = "demo1234";
      const { seedDemo } = require("../../src/workflows/seed-demo");
      await seedDemo(getContainer(), smallWorld());
      await search.isRead();
      await search.settled();
    });

    beforeEach(async () => {
      operator = await signInOperator(client, dbConfig.clientUrl);
    });

    const desk = async () => (await operator("GET", "/admin/search-desk")).body;

    it("says how far each index is, and compares it with the data when asked", async () => {
      const { versions } = (await operator("POST", "/admin/search-desk/check", {})).body;
      const [{ count }] = await ask(dbConfig.clientUrl, "select count(*)::int from product where status = 'published'");
      expect(versions).toMatchObject([
        { kind: "cooperative", state: "read", documents: 2, waiting: 0, check: { drifted: 0, held: 2 } },
        { kind: "product", state: "read", documents: count, waiting: 0, check: { drifted: 0, held: count } },
      ]);
      const weavers = await signIn(client, "coop_staff", "0501010001");
      for (const path of ["check", "rebuild", "synonyms", "synonyms/1/remove"])
        expect((await weavers("POST", `/admin/search-desk/${path}`, {})).status).toBe(401);
      expect((await weavers("GET", "/admin/search-desk")).status).toBe(401);
    });

    it("names the operator adds are found within seconds, and no longer once she takes them away", async () => {
      expect(await search.found("cái địu")).toEqual([]);
      for (const names of [["gùi"], ["gùi", "GÙI "], ["gùi", "?"]]) {
        const refused = await operator("POST", "/admin/search-desk/synonyms", { names });
        expect([refused.status, refused.body.field]).toEqual([400, "names"]);
      }
      const odd = await operator("POST", "/admin/search-desk/synonyms", { names: ["gùi", "cái địu, gùi"] });
      expect(odd.status).toBe(400);
      const added = await operator("POST", "/admin/search-desk/synonyms", { names: ["gùi", "Cái địu"] });
      expect(added.body.synonyms).toMatchObject([{ names: ["gùi", "cái địu"] }]);
      await until(async () => (await search.found("cái địu")).includes("gui-may-dan-tay"));
      const path = `/admin/search-desk/synonyms/${added.body.synonyms[0].id}/remove`;
      expect((await operator("POST", path, {})).body.synonyms).toEqual([]);
      await until(async () => (await search.found("cái địu")).length === 0);
      expect((await operator("POST", path, {})).status).toBe(404);
      expect((await operator("POST", "/admin/search-desk/synonyms/x/remove", {})).status).toBe(404);
    });

    it("shows what was looked for in vain three times, and keeps nothing that could be of a person", async () => {
      // What the tests before this one looked for.
      await askedLog.flush(search.knex);
      await ask(dbConfig.clientUrl, "delete from search_asked");
      const twice = ["hai lần thôi"];
      const often = ["Nước hoa  PHÁP", "nước hoa pháp", "nuoc hoa phap", ...twice, ...twice];
      for (const q of [...often, "gùi", "gùi", "gùi", "0912 345 678", "0912345678", "lan@example.com"])
        await search.found(q);
      await askedLog.flush(search.knex);
      expect(
        await ask(dbConfig.clientUrl, "select text, asked, found_nothing from search_asked order by text"),
      ).toEqual([
        { text: "gui", asked: 3, found_nothing: 0 },
        { text: "hai lan thoi", asked: 2, found_nothing: 2 },
        { text: "nuoc hoa phap", asked: 3, found_nothing: 3 },
      ]);
      expect((await desk()).foundNothing).toMatchObject([{ text: "nuoc hoa phap", asked: 3, foundNothing: 3 }]);
      await ask(dbConfig.clientUrl, "update search_asked set day = day - 8");
      await forgetOldNotes(search.knex);
      const left = await ask(dbConfig.clientUrl, "select text from search_asked order by text");
      expect(left.map(({ text }) => text)).toEqual(["gui", "nuoc hoa phap"]);
    });

    it("builds every index anew beside the one that is read", async () => {
      const before = await search.targets();
      expect((await operator("POST", "/admin/search-desk/rebuild", {})).status).toBe(202);
      await until(async () => {
        const read = (await search.targets()).filter(({ isActive }) => isActive);
        return read.every(({ versionId }) => before.every((it) => it.versionId !== versionId));
      });
      expect(await search.found("gùi mây")).toContain("gui-may-dan-tay");
    });
  },
});
