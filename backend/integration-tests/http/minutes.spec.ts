import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import sharp from "sharp";
import { ask, brokenInvariants } from "./market/books";
import { type Answer, type Api, type Door, doorOf, signIn } from "./market/door-client";
import { smallWorld } from "./market/small-world";

const previousFolder = process.env.PHOTOS_DIR;

medusaIntegrationTestRunner({
  cwd: process.cwd(),
  env: { DEMO_PASSWORD: "demo1234" },
  testSuite: ({ api, getContainer, dbConfig }) => {
    const client: Api = api;
    const sql = (text: string, values: readonly unknown[] = []) => ask(dbConfig.clientUrl, text, values);
    let manager: Door;
    let accountant: Door;
    let neighbours: Door;

    beforeAll(async () => {
      process.env.DEMO_PASSWORD = "demo1234";
      process.env.PHOTOS_DIR = path.join(mkdtempSync(path.join(tmpdir(), "minutes-")), "photos");
      const { seedDemo } = require("../../src/workflows/seed-demo");
      await seedDemo(getContainer(), smallWorld());
    });
    beforeEach(async () => {
      manager = await signIn(client, "coop_staff", "0501110001");
      accountant = await signIn(client, "coop_staff", "0501110002");
      neighbours = await signIn(client, "coop_staff", "0501010001");
    });
    afterEach(async () => {
      expect(await brokenInvariants(dbConfig.clientUrl)).toEqual([]);
    });
    afterAll(() => {
      if (previousFolder === undefined) delete process.env.PHOTOS_DIR;
      else process.env.PHOTOS_DIR = previousFolder;
    });

    const pageOf = (shade: string): Promise<Buffer> =>
      sharp({ create: { width: 900, height: 1200, channels: 3, background: shade } })
        .jpeg()
        .toBuffer();

    async function send(phone: string, url: string, bytes: Buffer): Promise<Answer> {
      const { body } = await doorOf(client, {})("POST", "/auth/coop_staff/phonepass", { phone, password: "demo1234" });
      const headers = { authorization: `Bearer ${body.token}`, "content-type": "application/octet-stream" };
      return doorOf(client, headers)("POST", url, bytes);
    }

    it("keeps a rule's minutes once, shows them where the rule is read, and to nobody else", async () => {
      const before = (await manager("GET", "/coop/rules")).body;
      const [rule] = before.rules;
      expect([rule.photos, before.canReadMinutes]).toEqual([[], true]);
      const url = `/coop/rules/${rule.id}/photos`;
      const page = await pageOf("#eee");
      const sent = await Promise.all([send("0501110001", url, page), send("0501110001", url, page)]);
      expect(sent.map((it) => it.status)).toEqual([200, 200]);
      expect(sent[0]?.body.id).toBe(sent[1]?.body.id);
      const kept = sent[0]?.body;
      const after = (await manager("GET", "/coop/rules")).body.rules[0];
      expect(after).toEqual({ ...rule, photos: [{ id: kept.id, addedAt: expect.any(String) }] });

      const one = `${url}/${kept.id}`;
      expect((await manager("GET", one)).status).toBe(200);
      expect((await accountant("GET", one)).status).toBe(200);
      const theirs = await neighbours("GET", one);
      const madeUp = await neighbours("GET", "/coop/rules/rule_none/photos/minutes_none");
      expect([theirs.status, theirs.body]).toEqual([404, madeUp.body]);
      expect((await doorOf(client, {})("GET", one)).status).toBe(401);
      expect((await doorOf(client, {})("GET", `/static/photos/${kept.id}.jpg`)).status).toBe(404);
      expect(existsSync(path.join(process.env.PHOTOS_DIR ?? "", `${kept.id}.jpg`))).toBe(false);

      const hers = await send("0501110002", url, page);
      expect([hers.status, hers.body.code]).toEqual([403, "role_not_allowed"]);
      await sql(
        "update coop_staff_role set role = 'sales' where staff_id = (select id from coop_staff where phone = $1)",
        ["+84501110002"],
      );
      const shopkeeper = await accountant("GET", one);
      expect([shopkeeper.status, shopkeeper.body.code]).toEqual([403, "role_not_allowed"]);
      expect((await accountant("GET", "/coop/rules")).body.canReadMinutes).toBe(false);
    });

    it("refuses what is no photo, another's rule, and more pages than minutes have, each in a sentence", async () => {
      const [rule] = (await manager("GET", "/coop/rules")).body.rules;
      const url = `/coop/rules/${rule.id}/photos`;
      const bad = await send("0501110001", url, Buffer.from("not a photo"));
      expect([bad.status >= 400, bad.body.message.length > 10]).toEqual([true, true]);
      const [theirs] = (await neighbours("GET", "/coop/rules")).body.rules;
      expect((await send("0501110001", `/coop/rules/${theirs.id}/photos`, await pageOf("#ddd"))).status).toBe(404);
      for (let page = 0; page < 10; page += 1) {
        expect((await send("0501110001", url, await pageOf(`rgb(${page * 20}, 9, 9)`))).status).toBe(200);
      }
      const more = await send("0501110001", url, await pageOf("#00f"));
      expect([more.status, more.body.code, more.body.field]).toEqual([409, "minutes_photos_many", "photo"]);
    });

    it("keeps the minutes of a month's run apart from those of a rule", async () => {
      const [{ id: cooperativeId }] = await sql("select id from cooperative where handle = 'buon-nang'");
      const [rule] = (await manager("GET", "/coop/rules")).body.rules;
      await sql(
        `insert into distribution_run (id, cooperative_id, month, rule_id, income_kind, distributable, minutes_ref)
         values ('run-2026-10', $1, '2026-10-01', $2, 'surplus_use', 1, 'BB 10')`,
        [cooperativeId, rule.id],
      );
      const url = "/coop/distributions/run-2026-10";
      expect((await manager("GET", url)).body).toMatchObject({ photos: [], canShare: true, canReadMinutes: true });
      const kept = (await send("0501110002", `${url}/photos`, await pageOf("#ccc"))).body;
      expect((await accountant("GET", url)).body.photos).toMatchObject([{ id: kept.id }]);
      expect((await accountant("GET", `${url}/photos/${kept.id}`)).status).toBe(200);
      expect((await accountant("GET", `/coop/rules/${rule.id}/photos/${kept.id}`)).status).toBe(404);
      expect((await neighbours("GET", `${url}/photos/${kept.id}`)).status).toBe(404);
      expect((await send("0501010001", `${url}/photos`, await pageOf("#ccc"))).status).toBe(404);
    });
  },
});
