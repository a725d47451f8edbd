import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import { SENTENCE } from "./hostile/payloads";
import { ask, brokenInvariants } from "./market/books";
import { type Api, type Door, doorOf, signIn } from "./market/door-client";
import { smallWorld } from "./market/small-world";

const day = (fromToday: number) => new Date(Date.now() + (fromToday * 24 + 7) * 3600_000).toISOString().slice(0, 10);

medusaIntegrationTestRunner({
  cwd: process.cwd(),
  env: { DEMO_PASSWORD: "demo1234" },
  testSuite: ({ api, getContainer, dbConfig }) => {
    const client: Api = api;
    let shop: Door;
    let weavers: Door;
    let farmers: Door;
    let operator: Door;
    let goods: { id: string; handle: string };

    beforeAll(async () => {
      process.env.DEMO_PASSWORD = "demo1234";
      const { seedDemo } = require("../../src/workflows/seed-demo");
      const { publishableKey, operator: person } = await seedDemo(getContainer(), smallWorld());
      shop = doorOf(client, { "x-publishable-api-key": publishableKey });
      const email = person?.email ?? "vanhanh@chophien.example";
      const { body } = await doorOf(client, {})("POST", "/auth/user/emailpass", { email, password: "demo1234" });
      operator = doorOf(client, { authorization: `Bearer ${body.token}` });
    });

    beforeEach(async () => {
      weavers = await signIn(client, "coop_staff", "0501010001");
      farmers = await signIn(client, "coop_staff", "0501110001");
      const own =
        "select p.id, p.handle from product p join product_product_cooperative_cooperative l on l.product_id = p.id join cooperative c on c.id = l.cooperative_id where c.handle = 'suoi-truc' and p.status = 'published' order by p.handle limit 1";
      [goods] = (await ask(dbConfig.clientUrl, own)) as [typeof goods];
      await ask(dbConfig.clientUrl, "delete from certificate");
    });

    afterEach(async () => {
      expect(await brokenInvariants(dbConfig.clientUrl)).toEqual([]);
    });

    const submit = (door: Door, change: object = {}) =>
      door("POST", `/coop/goods/${goods.id}/certificates`, {
        stars: 4,
        decisionNumber: "1234/QĐ-UBND",
        issuer: "UBND tỉnh Nghệ An",
        issuedOn: day(-30),
        ...change,
      });
    const shown = async () => (await shop("GET", `/store/goods/${goods.handle}`)).body.certificate;
    const endsIn = (days: number) =>
      ask(dbConfig.clientUrl, `update certificate set valid_until = now() + interval '${days} days'`);

    it("shows stars only once somebody saw the decision, and no longer than 36 months", async () => {
      const { status, body } = await submit(weavers, { issuer: SENTENCE.sent });
      expect([status, body.canSubmit, body.certificates.map((it: any) => [it.state, it.stars])]).toEqual([
        200,
        true,
        [["waiting", 4]],
      ]);
      const [{ id, validUntil, issuedOn }] = body.certificates;
      expect(Number(validUntil.slice(0, 4)) - Number(issuedOn.slice(0, 4))).toBe(3);
      expect(await shown()).toBeNull();
      const desk = await operator("GET", "/admin/certificates?state=waiting");
      expect([desk.body.count, desk.body.certificates[0].id]).toEqual([1, id]);
      const verified = await operator("POST", `/admin/certificates/${id}/verify`);
      expect([verified.status, verified.body.state]).toEqual([200, "verified"]);
      expect(await shown()).toMatchObject({
        stars: 4,
        decisionNumber: "1234/QĐ-UBND",
        issuer: SENTENCE.kept,
        validUntil,
      });
      expect((await operator("POST", `/admin/certificates/${id}/verify`)).status).toBe(200);
      expect((await operator("POST", `/admin/certificates/${id}/reject`, { reason: "Nhầm" })).body.code).toBe(
        "already_settled",
      );
      await endsIn(-1);
      expect(await shown()).toBeNull();
      expect((await weavers("GET", `/coop/goods/${goods.id}/certificates`)).body.certificates[0].state).toBe("ended");
    });

    it("reminds sixty days before the end, until a later one is handed in", async () => {
      const { id } = (await submit(weavers)).body.certificates[0];
      await operator("POST", `/admin/certificates/${id}/verify`);
      const ending = async () => (await weavers("GET", "/coop/certificates/ending")).body.certificates;
      expect(await ending()).toEqual([]);
      await endsIn(59);
      expect(await ending()).toEqual([expect.objectContaining({ goodsId: goods.id, daysLeft: 59 })]);
      expect((await farmers("GET", "/coop/certificates/ending")).body.certificates).toEqual([]);
      await submit(weavers, { decisionNumber: "99/QĐ-UBND", issuedOn: day(0) });
      expect(await ending()).toEqual([]);
    });

    it("is handed in once however often the phone sends it; a rejected one may come again", async () => {
      const answers = await Promise.all([submit(weavers), submit(weavers), submit(weavers)]);
      expect(answers.map((it) => it.status)).toEqual([200, 200, 200]);
      expect(await ask(dbConfig.clientUrl, "select count(*)::int as n from certificate")).toEqual([{ n: 1 }]);
      expect((await submit(weavers, { stars: 5 })).body).toMatchObject({
        code: "certificate_differs",
        field: "decisionNumber",
      });
      const { id } = answers[0]!.body.certificates[0];
      const silent = await operator("POST", `/admin/certificates/${id}/reject`, { reason: " x " });
      expect([silent.status, silent.body.code, silent.body.field]).toEqual([400, "rejection_reason_missing", "reason"]);
      const rejected = await operator("POST", `/admin/certificates/${id}/reject`, { reason: SENTENCE.sent });
      expect([rejected.body.state, rejected.body.rejection]).toEqual(["rejected", SENTENCE.kept]);
      const again = await submit(weavers, { stars: 5 });
      expect(again.body.certificates.map((it: any) => it.state).sort()).toEqual(["rejected", "waiting"]);
    });

    it("refuses what is wrong in a sentence, and whoever has no part in it", async () => {
      const cases: [object, string][] = [
        [{ stars: 2 }, "body_invalid"],
        [{ issuedOn: day(2) }, "certificate_day_wrong"],
        [{ issuedOn: "2026-02-30" }, "certificate_day_wrong"],
        [{ issuedOn: "2020-01-01" }, "certificate_over"],
        [{ issuer: " \u200b\u202e " }, "body_invalid"],
        [{ issuer: "a".repeat(121) }, "body_invalid"],
        [{ decisionNumber: "1".repeat(61) }, "body_invalid"],
        [{ photo: { base: "/photos/anh-khac", widths: [320], alt: "" } }, "photo_not_ours"],
      ];
      for (const [change, code] of cases) {
        const { body } = await submit(weavers, change);
        expect([body.code, body.message.length > 10]).toEqual([code, true]);
      }
      const theirs = await submit(farmers);
      const madeUp = await farmers("GET", "/coop/goods/prod_none/certificates");
      expect([theirs.status, theirs.body]).toEqual([404, madeUp.body]);
      expect((await doorOf(client, {})("GET", "/admin/certificates")).status).toBe(401);
      await ask(dbConfig.clientUrl, "update coop_staff_role set role = 'accountant'");
      expect((await submit(weavers)).body.code).toBe("role_not_allowed");
      expect((await weavers("GET", `/coop/goods/${goods.id}/certificates`)).body.canSubmit).toBe(false);
      await ask(dbConfig.clientUrl, "update coop_staff_role set role = 'manager'");
      expect(await ask(dbConfig.clientUrl, "select count(*)::int as n from certificate")).toEqual([{ n: 0 }]);
    });

    it("an officer verifies in her own communes only", async () => {
      const { id } = (await submit(weavers)).body.certificates[0];
      const officer = await signIn(client, "union_officer", "0509010003");
      const url = `/union/certificates/${id}/verify`;
      const [elsewhere, madeUp] = [
        await officer("POST", url),
        await officer("POST", "/union/certificates/cert_x/verify"),
      ];
      expect([elsewhere.status, elsewhere.body]).toEqual([404, madeUp.body]);
      await ask(
        dbConfig.clientUrl,
        "update access_grant set unit_code = (select commune_code from cooperative where handle = 'suoi-truc') where purpose = 'enter'",
      );
      expect((await officer("POST", url)).body.state).toBe("verified");
      expect(await ask(dbConfig.clientUrl, "select judged_by_type from certificate")).toEqual([
        { judged_by_type: "union_officer" },
      ]);
    });
  },
});
