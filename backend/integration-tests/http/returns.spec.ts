import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import sharp from "sharp";
import { SENTENCE } from "./hostile/payloads";
import { ask, brokenInvariants } from "./market/books";
import { sell } from "./market/deliver";
import { type Api, type Door, doorOf, signIn } from "./market/door-client";
import { signInOperator } from "./market/operator";
import { SHOPPER } from "./market/shopper";
import { smallWorld } from "./market/small-world";

const BASKET = "gui-may-dan-tay";

medusaIntegrationTestRunner({
  cwd: process.cwd(),
  env: { DEMO_PASSWORD: "demo1234" },
  testSuite: ({ api, getContainer, dbConfig }) => {
    const client: Api = api;
    const sql = (text: string, values: readonly unknown[] = []) => ask(dbConfig.clientUrl, text, values);
    let key: string;
    let shop: Door;
    let weavers: Door;
    let operator: Door;
    let sold: { readonly code: string; readonly consignmentId: string; readonly lineId: string };

    beforeAll(async () => {
      process.env.DEMO_PASSWORD = "demo1234";
      const { seedDemo } = require("../../src/workflows/seed-demo");
      const { publishableKey } = await seedDemo(getContainer(), smallWorld());
      key = publishableKey;
      shop = doorOf(client, { "x-publishable-api-key": publishableKey });
    });

    beforeEach(async () => {
      weavers = await signIn(client, "coop_staff", "0501010001");
      operator = await signInOperator(client, dbConfig.clientUrl);
      const { consignmentId, lineIds } = await sell(shop, weavers, [{ handle: BASKET, quantity: 3 }]);
      const [{ order_code: code }] = await sql("select order_code from consignment where id = $1", [consignmentId]);
      sold = { code, consignmentId, lineId: lineIds[0] ?? "" };
    });

    afterEach(async () => {
      expect(await brokenInvariants(dbConfig.clientUrl)).toEqual([]);
    });

    const runJob = async (name: string) => require(`../../src/jobs/${name}`).default(getContainer());
    const balance = async (kind: string) =>
      (await sql("select coalesce(sum(balance), 0)::text as sum from income_account where kind = $1", [kind]))[0].sum;
    const proof = () => ({ code: sold.code, phone: SHOPPER.phone });
    const askFor = (quantity: number, more: object = {}) =>
      shop("POST", "/store/order-returns", {
        ...proof(),
        key: "tra-hang-01",
        reason: "damaged",
        note: SENTENCE.sent,
        lines: [{ lineId: sold.lineId, quantity }],
        ...more,
      });
    const decide = (id: string, act: string, words = "") =>
      weavers("POST", `/coop/return-requests/${id}/${act}`, { words });
    const seen = async () => (await shop("POST", "/store/order-lookup", proof())).body;
    const desk = async (state: string) => (await operator("GET", `/admin/refund-desk?state=${state}`)).body;
    const ACCOUNT = { bankBin: "970405", accountNumber: "1234567890123", holderName: "Trần Thị Bình" };

    async function sendPhoto(requestId: string, tint: number, phone = SHOPPER.phone) {
      const data = await sharp({
        create: { width: 900, height: 1200, channels: 3, background: { r: tint, g: 9, b: 9 } },
      })
        .jpeg()
        .toBuffer();
      const { status, data: body } = await client.request({
        method: "POST",
        url: `/store/order-returns/${requestId}/photos`,
        data,
        headers: {
          "x-publishable-api-key": key,
          "x-order-code": sold.code,
          "x-order-phone": phone,
          "content-type": "application/octet-stream",
        },
        validateStatus: () => true,
      });
      return { status, body };
    }

    it("the shopper asks with a photo, the cooperative takes the piece back, the operator sends the money", async () => {
      expect((await seen()).consignments[0].returns).toMatchObject({ lines: [{ id: sold.lineId, returnable: 3 }] });
      const [asked, twice] = await Promise.all([askFor(1), askFor(1)]);
      expect(twice.body).toEqual(asked.body);
      const { id } = asked.body;
      const photo = await sendPhoto(id, 200);
      expect([photo.status, (await sendPhoto(id, 200)).body.id]).toEqual([200, photo.body.id]);
      expect((await sendPhoto(id, 10, "0987654321")).status).toBe(404);
      const order = await weavers("GET", `/coop/consignments/${sold.consignmentId}`);
      expect(order.body.returnRequests).toMatchObject([
        { id, state: "asked", photoIds: [photo.body.id], acts: ["accept", "decline"], lines: [{ quantity: 1 }] },
      ]);
      const farmers = await signIn(client, "coop_staff", "0501110001");
      const picture = `/coop/return-requests/${id}/photos/${photo.body.id}`;
      expect([(await weavers("GET", picture)).status, (await farmers("GET", picture)).status]).toEqual([200, 404]);
      expect((await farmers("POST", `/coop/return-requests/${id}/accept`, {})).status).toBe(404);
      expect((await decide(id, "accept")).status).toBe(200);
      expect(await balance("member_due")).toBe("654360");
      const back = await Promise.all([decide(id, "take-back"), decide(id, "take-back"), runJob("settle-refunds")]);
      expect(back[0]?.status).toBe(200);
      // A third of 840.000, and of its shipping: damaged goods bring theirs back.
      const [{ shipping }] = await sql(
        "select round(shipping_dong / 3.0)::text as shipping from consignment where id = $1",
        [sold.consignmentId],
      );
      const amountDong = String(280_000 + Number(shipping));
      expect(await balance("member_due")).toBe("436240");
      const refund = { amountDong, way: "transfer", paidAt: null };
      expect((await seen()).consignments[0].returns).toMatchObject({
        requests: [{ state: "taken_back" }],
        refunds: [refund],
        lines: [{ returnable: 2 }],
      });
      const [waiting] = (await desk("no_account")).refunds;
      const paid = (bankReference: string) =>
        operator("POST", `/admin/refund-desk/refunds/${waiting.id}/paid`, { bankReference });
      expect((await paid("FT900")).body.code).toBe("refund_account_missing");
      await shop("POST", "/store/order-refund-account", { ...proof(), ...ACCOUNT });
      expect((await seen()).refundAccount).toMatch(/…0123$/);
      expect((await desk("due")).refunds).toMatchObject([
        { ...refund, account: { accountNumber: "1234567890123", holderName: "TRAN THI BINH" } },
      ]);
      expect((await Promise.all([paid("FT900"), paid("FT900")])).map((it) => it.status)).toEqual([200, 200]);
      expect((await paid("FT901")).body.code).toBe("refund_paid_already");
      expect((await seen()).consignments[0].returns.refunds).toMatchObject([{ bankReference: "FT900", amountDong }]);
      expect(await sql("select body from local_message where body like '%FT900%'")).toHaveLength(1);
      await sql(
        "alter table refund_payment disable trigger all; update refund_payment set paid_at = now() - interval '31 days'; alter table refund_payment enable trigger all",
      );
      await runJob("forget-refund-accounts");
      expect(await sql("select from refund_account")).toEqual([]);
    });

    it("a no of the cooperative goes to the operator, whose word counts; waived goods need not come back", async () => {
      const { id } = (await askFor(2)).body;
      expect((await decide(id, "decline")).body.code).toBe("return_words_missing");
      expect((await decide(id, "decline", "a".repeat(301))).body).toMatchObject({
        code: "body_invalid",
        field: "words",
      });
      expect((await decide(id, "decline", SENTENCE.sent)).status).toBe(200);
      expect((await decide(id, "accept")).body.code).toBe("return_decided_already");
      expect((await desk("declined")).requests).toMatchObject([{ id, orderCode: sold.code, note: SENTENCE.kept }]);
      const judge = (act: string) =>
        operator("POST", `/admin/refund-desk/requests/${id}/${act}`, { words: SENTENCE.sent });
      expect((await judge("accept")).status).toBe(404);
      expect((await judge("overrule")).status).toBe(200);
      expect((await judge("uphold")).body.code).toBe("return_decided_already");
      expect((await decide(id, "waive")).status).toBe(200);
      expect((await seen()).consignments[0].returns.requests[0].decisions).toMatchObject([
        { state: "declined", words: SENTENCE.kept },
        { state: "overruled", words: SENTENCE.kept },
        { state: "waived", words: null },
      ]);
      const rest = (await askFor(1, { key: "tra-hang-02" })).body;
      await decide(rest.id, "decline", "Không có lỗi");
      await operator("POST", `/admin/refund-desk/requests/${rest.id}/uphold`, { words: "Hàng đúng mô tả" });
      expect((await askFor(1, { key: "tra-hang-03" })).status).toBe(200);
    });

    it("refuses more than is left, another's order, two bodies under a key, and what is too late", async () => {
      expect((await askFor(4)).body.code).toBe("returned_above_sold");
      expect((await askFor(1, { note: "a".repeat(501) })).body).toMatchObject({ code: "body_invalid", field: "note" });
      expect((await askFor(1, { phone: "0987654321" })).status).toBe(404);
      expect((await askFor(1, { lines: [{ lineId: "csln_x", quantity: 1 }] })).status).toBe(404);
      const both = await Promise.all([askFor(2, { key: "tra-hang-11" }), askFor(2, { key: "tra-hang-12" })]);
      expect(both.map((it) => it.status).sort()).toEqual([200, 409]);
      const key = both[0]?.status === 200 ? "tra-hang-11" : "tra-hang-12";
      expect((await askFor(1, { key })).body.code).toBe("same_key_other_body");
      await shop("POST", "/store/order-refund-account", { ...proof(), ...ACCOUNT }).then(({ body }) =>
        expect(body.code).toBe("no_refund_waits"),
      );
      await sql("update consignment set delivered_at = now() - interval '8 days' where id = $1", [sold.consignmentId]);
      expect((await askFor(1, { key: "tra-hang-13" })).body.code).toBe("return_too_late");
      expect((await seen()).consignments[0].returns.until).toBeNull();
    });

    it("refund ∥ refund ∥ remittance: no piece comes back twice, and nobody is sent more than is due", async () => {
      const { id } = (await askFor(2)).body;
      await decide(id, "accept");
      const [{ cooperative_id: cooperativeId }] = await sql("select cooperative_id from consignment where id = $1", [
        sold.consignmentId,
      ]);
      const straight = { key: "tra-thang-1", lineId: sold.lineId, quantity: 2, reason: "damaged" };
      const [asked, direct, sent] = await Promise.all([
        decide(id, "take-back"),
        weavers("POST", `/coop/consignments/${sold.consignmentId}/return`, straight),
        operator("POST", "/admin/remittances", {
          key: "chuyen-21",
          cooperativeId,
          amountDong: "798000",
          bankReference: "FT21",
        }),
      ]);
      expect([asked.status, direct.status].sort()).toEqual([200, 409]);
      await Promise.all([runJob("settle-refunds"), runJob("settle-remittances")]);
      expect((await sql("select sum(quantity)::int as pieces from consignment_refund"))[0].pieces).toBe(2);
      // One of three is still sold: 266.000 is the cooperative's, whoever holds it.
      const parts = await Promise.all(["coop_due", "coop_advance", "bank_out"].map(balance));
      expect(parts.reduce((sum, it) => sum + Number(it), 0)).toBe(266_000);
      expect(sent.status === 200 || parts[2] === "0").toBe(true);
    });

    it("a refund Medusa could not finish keeps its key and its amount, also when more came back meanwhile", async () => {
      await runJob("match-payments");
      // The provider's answer never comes: Medusa takes its row back, as it does after a timeout.
      await sql(`create function no_refund() returns trigger language plpgsql as 'begin raise exception ''no answer''; end';
        create trigger no_refund before insert on refund for each row execute function no_refund()`);
      const giveBack = (returnKey: string) =>
        weavers("POST", `/coop/consignments/${sold.consignmentId}/return`, {
          key: returnKey,
          lineId: sold.lineId,
          quantity: 1,
          reason: "changed_mind",
        });
      await giveBack("tra-khoa-01");
      await runJob("match-payments");
      const [first] = await sql("select key, amount::text, tries, done_at from refund_attempt");
      expect(first).toMatchObject({ amount: "280000", done_at: null });
      await giveBack("tra-khoa-02");
      await sql("drop trigger no_refund on refund; drop function no_refund");
      await runJob("match-payments");
      await runJob("match-payments");
      const notes = await sql(
        "select r.note, r.amount::text, a.done_at is not null as is_done from refund r join refund_attempt a on a.key = r.note order by r.created_at",
      );
      expect(notes).toMatchObject([
        { note: first.key, amount: "280000", is_done: true },
        { amount: "280000", is_done: true },
      ]);
      expect(await sql("select from refund_attempt")).toHaveLength(2);
    });
  },
});
