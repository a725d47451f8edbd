import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import { ask, brokenInvariants, everythingWritten } from "./market/books";
import { sell } from "./market/deliver";
import { type Api, type Door, doorOf, signIn } from "./market/door-client";
import { signInOperator } from "./market/operator";
import { smallWorld } from "./market/small-world";

const BASKET = "gui-may-dan-tay";

medusaIntegrationTestRunner({
  cwd: process.cwd(),
  env: { DEMO_PASSWORD: "demo1234" },
  testSuite: ({ api, getContainer, dbConfig }) => {
    const client: Api = api;
    let shop: Door;
    let weavers: Door;

    beforeAll(async () => {
      process.env.DEMO_PASSWORD = "demo1234";
      const { seedDemo } = require("../../src/workflows/seed-demo");
      const { publishableKey } = await seedDemo(getContainer(), smallWorld());
      shop = doorOf(client, { "x-publishable-api-key": publishableKey });
    });

    beforeEach(async () => {
      weavers = await signIn(client, "coop_staff", "0501010001");
    });

    afterEach(async () => {
      expect(await brokenInvariants(dbConfig.clientUrl)).toEqual([]);
    });

    const runJob = async (name: string) => require(`../../src/jobs/${name}`).default(getContainer());
    const balance = async (kind: string) =>
      (
        await ask(
          dbConfig.clientUrl,
          "select coalesce(sum(balance), 0)::text as sum from income_account where kind = $1",
          [kind],
        )
      )[0].sum;
    const refunds = () => ask(dbConfig.clientUrl, "select id from income_journal where kind = 'sale.refunded'");

    async function soldThree() {
      const { consignmentId, lineIds } = await sell(shop, weavers, [{ handle: BASKET, quantity: 3 }]);
      const giveBack = (quantity: number, key: string, more: object = {}) =>
        weavers("POST", `/coop/consignments/${consignmentId}/return`, {
          key,
          lineId: lineIds[0],
          quantity,
          reason: "damaged",
          ...more,
        });
      return { consignmentId, giveBack };
    }

    const operator = () => signInOperator(client, dbConfig.clientUrl);

    it("one of three comes back: everybody's part follows, and all three undo the sale to the last đồng", async () => {
      const { giveBack } = await soldThree();
      // 840.000 less 5 % fee is 798.000; 18 % stays, 654.360 goes to the two makers.
      expect(await balance("member_due")).toBe("654360");
      expect((await giveBack(1, "tra-0001")).status).toBe(200);
      expect(await balance("member_due")).toBe("436240");
      expect(await balance("coop_due")).toBe("532000");
      const again = await Promise.all([giveBack(1, "tra-0001"), giveBack(1, "tra-0001"), runJob("settle-refunds")]);
      expect(again[0]?.status).toBe(200);
      expect(await refunds()).toHaveLength(1);
      expect((await giveBack(2, "tra-0002")).status).toBe(200);
      for (const kind of ["member_due", "member_advance", "coop_due", "coop_income", "coop_fund", "platform_fee"]) {
        expect([kind, await balance(kind)]).toEqual([kind, "0"]);
      }
    });

    it("a member who was already paid owes it as an advance, and the next sale repays half of each share", async () => {
      const { giveBack } = await soldThree();
      const { body } = await weavers("GET", "/coop/payouts/preview");
      const items = body.members
        .filter((it: any) => it.dueDong !== "0")
        .map((it: any) => ({ memberId: it.memberId, amountDong: it.dueDong, method: "cash" }));
      expect((await weavers("POST", "/coop/payouts", { idempotencyKey: "phieu-0009", items })).status).toBe(200);
      await giveBack(1, "tra-0001");
      expect([await balance("member_due"), await balance("member_advance")]).toEqual(["0", "-218120"]);
      await sell(shop, weavers, [{ handle: BASKET, quantity: 1 }]);
      expect([await balance("member_due"), await balance("member_advance")]).toEqual(["109060", "-109060"]);
      const after = (await weavers("GET", "/coop/payouts/preview")).body;
      expect(after.totalDueDong).toBe("109060");
    });

    it("a return whose journal never came is entered by the scan, once", async () => {
      const { consignmentId } = await soldThree();
      const [line] = await ask(dbConfig.clientUrl, "select id from consignment_line where consignment_id = $1", [
        consignmentId,
      ]);
      await ask(
        dbConfig.clientUrl,
        "insert into consignment_refund values ('ret_lost', $1, $2, 1, 'other', 'staff_test', now())",
        [consignmentId, line.id],
      );
      await Promise.all([runJob("settle-refunds"), runJob("settle-refunds")]);
      expect(await refunds()).toHaveLength(1);
      expect(await balance("member_due")).toBe("436240");
    });

    it("refuses more than was sold, another body, another role, unpaid goods; nothing is written", async () => {
      const { giveBack, consignmentId } = await soldThree();
      await giveBack(2, "tra-0001");
      const before = await everythingWritten(dbConfig.clientUrl);
      expect((await giveBack(2, "tra-0002")).body.code).toBe("returned_above_sold");
      expect((await giveBack(1, "tra-0001")).body.code).toBe("same_key_other_body");
      for (const quantity of [0, -1, 0.5, "1"]) {
        expect((await giveBack(1, "tra-0003", { quantity })).status).toBe(400);
      }
      const farmers = await signIn(client, "coop_staff", "0501110001");
      const body = { key: "tra-0004", lineId: "csln_x", quantity: 1, reason: "other" };
      expect((await farmers("POST", `/coop/consignments/${consignmentId}/return`, body)).status).toBe(404);
      await ask(dbConfig.clientUrl, "update consignment set cash_received_at = null where id = $1", [consignmentId]);
      expect((await giveBack(1, "tra-0005")).body.code).toBe("not_settled_yet");
      await ask(dbConfig.clientUrl, "update consignment set cash_received_at = now() where id = $1", [consignmentId]);
      await ask(dbConfig.clientUrl, "update coop_staff_role set role = 'sales'");
      expect((await giveBack(1, "tra-0006")).body.code).toBe("role_not_allowed");
      expect(await everythingWritten(dbConfig.clientUrl)).toEqual(before);
    });

    it("remits at most what is due, once, with the bank's reference", async () => {
      await soldThree();
      const [cooperative] = await ask(dbConfig.clientUrl, "select id from cooperative where handle = 'suoi-truc'");
      const door = await operator();
      const remit = (key: string, amountDong: unknown, bankReference: string) =>
        door("POST", "/admin/remittances", { key, cooperativeId: cooperative.id, amountDong, bankReference });
      expect((await remit("chuyen-01", "798001", "FT0001")).body).toMatchObject({
        code: "above_due",
        details: { availableDong: "798000" },
      });
      expect((await remit("chuyen-01", "1000.5", "FT0001")).body.code).toBe("amount_not_whole");
      const first = await remit("chuyen-01", "500000", "FT0001");
      expect([first.status, first.body.dueDong]).toEqual([200, "298000"]);
      expect((await remit("chuyen-01", "500000", "FT0001")).body.dueDong).toBe("298000");
      expect((await remit("chuyen-01", "400000", "FT0001")).body.code).toBe("same_key_other_body");
      expect((await remit("chuyen-02", "1000", "FT0001")).body.code).toBe("bank_reference_used");
      const both = await Promise.all([remit("chuyen-03", "200000", "FT0003"), remit("chuyen-04", "200000", "FT0004")]);
      expect(both.map((it) => it.status).sort()).toEqual([200, 409]);
      await ask(
        dbConfig.clientUrl,
        "insert into remittance values ('rem_lost', $1, 98000, 'FT0009', 'user_test', now())",
        [cooperative.id],
      );
      await Promise.all([runJob("settle-remittances"), runJob("settle-remittances")]);
      expect([await balance("coop_due"), await balance("bank_out"), await balance("coop_claim")]).toEqual([
        "0",
        "798000",
        "0",
      ]);
      const nobody = await weavers("POST", "/admin/remittances", { key: "chuyen-05" });
      expect(nobody.status).toBe(401);
    });
  },
});
