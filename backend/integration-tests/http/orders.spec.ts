import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import { ask, brokenInvariants } from "./market/books";
import { type Api, type Door, doorOf, signIn } from "./market/door-client";
import { buy, SHOPPER, type Wanted } from "./market/shopper";
import { smallWorld } from "./market/small-world";

const BASKET = "gui-may-dan-tay";
const BAG = "tui-tho-cam-buon";

medusaIntegrationTestRunner({
  cwd: process.cwd(),
  env: { DEMO_PASSWORD: "demo1234" },
  testSuite: ({ api, getContainer, dbConfig }) => {
    const client: Api = api;
    const sql = (text: string, values: readonly unknown[] = []) => ask(dbConfig.clientUrl, text, values);
    let shop: Door;
    let weavers: Door;
    let farmers: Door;

    beforeAll(async () => {
      process.env.DEMO_PASSWORD = "demo1234";
      const { seedDemo } = require("../../src/workflows/seed-demo");
      const { publishableKey } = await seedDemo(getContainer(), smallWorld());
      shop = doorOf(client, { "x-publishable-api-key": publishableKey });
    });

    beforeEach(async () => {
      weavers = await signIn(client, "coop_staff", "0501010001");
      farmers = await signIn(client, "coop_staff", "0501110001");
    });

    afterEach(async () => {
      expect(await brokenInvariants(dbConfig.clientUrl)).toEqual([]);
    });

    const lookup = async (code: string) =>
      (await shop("POST", "/store/order-lookup", { code, phone: SHOPPER.phone })).body;
    const available = async (handle: string): Promise<number> =>
      (await shop("GET", `/store/goods/${handle}`)).body.variants[0].available;
    // By telephone; that an order was placed or sent, each is told of in cod-sheets.spec.ts.
    const texts = async () =>
      (await sql(`select body from local_message where "to" like '+84%' order by id`))
        .map((it) => it.body)
        .filter((it) => !/Xem đơn: http|báo tại http/.test(it));
    const totals = async (orderId: string) => {
      const { data } = await getContainer()
        .resolve(ContainerRegistrationKeys.QUERY)
        .graph({ entity: "order", fields: ["status", "total", "summary.*"], filters: { id: orderId } });
      const { status, total, summary } = data[0];
      return { status, total: Number(total), due: Number(summary.pending_difference) };
    };

    /** Buys, waits for the consignments, and answers the weavers' one. */
    async function placed(wanted: readonly Wanted[] = [{ handle: BASKET, quantity: 2 }]) {
      const { orderId, code } = await buy(shop, wanted);
      for (let tries = 0; tries < 60 && (await lookup(code)).preparing; tries += 1) {
        await new Promise((done) => setTimeout(done, 250));
      }
      const idOf = async (door: Door): Promise<string> =>
        (await door("GET", `/coop/consignments?q=${code}`)).body.consignments[0]?.id;
      const id = await idOf(weavers);
      const act = (name: string, body: object = {}, door = weavers) =>
        door("POST", `/coop/consignments/${id}/${name}`, body);
      return { orderId, code, id, act, idOf };
    }

    it("a refused part gives its stock back, lowers what is due, and tells the shopper why", async () => {
      const before = await available(BASKET);
      const { orderId, code, id, act, idOf } = await placed([
        { handle: BASKET, quantity: 2 },
        { handle: BAG, quantity: 1 },
      ]);
      expect(await available(BASKET)).toBe(before - 2);
      expect((await act("refuse")).body).toMatchObject({ code: "order_reason_missing", field: "reason" });
      expect((await act("refuse", { reason: "other" })).body).toMatchObject({ code: "reason_note_missing" });
      const refused = await Promise.all([
        act("refuse", { reason: "out_of_stock" }),
        act("refuse", { reason: "out_of_stock" }),
      ]);
      expect(refused.map((it) => it.status)).toEqual([200, 200]);
      expect(refused[0]?.body).toMatchObject({ step: "refused", refusal: { reason: "out_of_stock" }, acts: [] });
      expect(await available(BASKET)).toBe(before);
      expect(await totals(orderId)).toEqual({ status: "pending", total: 368_000, due: 368_000 });
      expect(await texts()).toEqual([
        `HTX Mây tre Suối Trúc rất tiếc không gửi được đơn ${code}: hết hàng. Bạn không phải trả 598.000\u00a0₫ của phần hàng này.`,
      ]);
      const order = await lookup(code);
      expect(order).toMatchObject({ goodsDong: "340000", shippingDong: "28000", totalDong: "368000" });
      expect(order.consignments.map((it: any) => it.refusal?.reason ?? it.step).sort()).toEqual([
        "out_of_stock",
        "placed",
      ]);

      const other = await idOf(farmers);
      for (const [name, body] of [
        ["accept", {}],
        ["pack", {}],
        ["ship", { carrier: "Bưu điện" }],
        ["deliver", {}],
        ["receive-cash", { amountDong: "368000" }],
      ] as const) {
        expect([name, (await act2(farmers, other, name, body)).status]).toEqual([name, 200]);
      }
      await runJob("match-payments");
      const [{ sum }] = await sql("select coalesce(sum(amount), 0)::text as sum from capture");
      expect(sum).toBe("368000");
      expect(await totals(orderId)).toEqual({ status: "pending", total: 368_000, due: 0 });
      expect((await lookup(code)).payment.state).toBe("received");
      expect((await act("accept")).body.code).toBe("act_not_allowed");
      expect((await weavers("GET", `/coop/consignments/${id}`)).body.undo).toBeNull();
    });

    const act2 = (door: Door, id: string, name: string, body: object) =>
      door("POST", `/coop/consignments/${id}/${name}`, body);
    const runJob = async (name: string) => require(`../../src/jobs/${name}`).default(getContainer());

    it("refusing all of an order cancels it and its promise of payment", async () => {
      const { orderId, code, act } = await placed();
      await act("accept");
      expect((await act("refuse", { reason: "other", note: "Bản bị lũ" })).status).toBe(200);
      expect((await totals(orderId)).status).toBe("canceled");
      expect(await lookup(code)).toMatchObject({
        payment: { state: "cancelled" },
        totalDong: "0",
        consignments: [{ step: "refused", refusal: { reason: "other", note: "Bản bị lũ" } }],
      });
      const [payment] = await sql("select canceled_at from payment");
      expect(payment.canceled_at).not.toBeNull();
      await runJob("match-payments");
      expect(await sql("select id from capture")).toEqual([]);
    });

    it("a refusal whose stock was never given back is finished by the scan, once", async () => {
      const before = await available(BASKET);
      const { orderId, id } = await placed([
        { handle: BASKET, quantity: 1 },
        { handle: BAG, quantity: 1 },
      ]);
      await sql("update consignment set step = 'refused', reason = 'closed', refused_at = now() where id = $1", [id]);
      await Promise.all([runJob("release-consignments"), runJob("release-consignments")]);
      await runJob("release-consignments");
      expect(await available(BASKET)).toBe(before);
      expect((await totals(orderId)).total).toBe(368_000);
      expect(await sql("select id from order_credit_line where deleted_at is null")).toHaveLength(1);
    });

    it("goes new, packed, sent, not handed over, sent again, back to stock; nobody earns and nobody pays", async () => {
      const before = await available(BASKET);
      const { orderId, code, act } = await placed();
      await act("accept");
      expect((await act("pack")).body).toMatchObject({ step: "packed", undo: { step: "packed" } });
      expect((await act("pack")).body.step).toBe("packed");
      await act("ship", { carrier: "Viettel Post", trackingCode: "VT1" });
      expect((await act("take-back")).body.code).toBe("act_not_allowed");
      expect((await act("fail", { reason: "x" })).body.code).toBe("order_reason_missing");
      const failed = await act("fail", { reason: "no_answer" });
      expect(failed.body).toMatchObject({ step: "failed", attempts: 1, failure: { reason: "no_answer" } });
      expect(failed.body.acts).toEqual(["resend", "take-back"]);
      expect((await act("fail", { reason: "no_answer" })).body.attempts).toBe(1);
      expect((await act("resend")).body).toMatchObject({ step: "shipped", attempts: 1, trackingCode: "VT1" });
      expect((await act("fail", { reason: "changed_mind", note: "Không lấy nữa" })).body.attempts).toBe(2);
      expect(await available(BASKET)).toBe(before - 2);
      const back = await act("take-back");
      expect(back.body).toMatchObject({ step: "returned", acts: [], undo: null, outcome: null });
      expect(back.body.events.map((it: any) => it.kind)).toEqual(["failed", "resent", "failed"]);
      expect((await act("take-back")).status).toBe(200);
      expect(await available(BASKET)).toBe(before);
      expect((await totals(orderId)).status).toBe("canceled");
      await runJob("settle-sales");
      expect(await sql("select id from income_journal")).toEqual([]);
      expect(await texts()).toHaveLength(1);
      expect((await lookup(code)).payment.state).toBe("cancelled");
    });

    it("takes back each step for a quarter of an hour, and nothing on which something followed", async () => {
      const { id, act } = await placed();
      const steps = [
        ["accept", {}, "accepted", "placed"],
        ["pack", {}, "packed", "accepted"],
        ["ship", { carrier: "Bưu điện" }, "shipped", "packed"],
        ["deliver", {}, "delivered", "shipped"],
      ] as const;
      for (const [name, body, step, back] of steps) {
        expect((await act(name, body)).body.undo.step).toBe(step);
        const undone = await Promise.all([act("undo", { step }), act("undo", { step })]);
        expect(undone.map((it) => [it.status, it.body.step])).toEqual([
          [200, back],
          [200, back],
        ]);
        await act(name, body);
      }
      expect((await act("undo", { step: "packed" })).body.code).toBe("undo_too_late");
      await sql("update consignment set delivered_at = now() - interval '16 minutes' where id = $1", [id]);
      expect((await act("undo", { step: "delivered" })).body.code).toBe("undo_too_late");
      await sql("update consignment set delivered_at = now() where id = $1", [id]);
      await act("receive-cash", { amountDong: "598000" });
      const refused = await act("undo", { step: "delivered" });
      expect([refused.status, refused.body.code]).toEqual([409, "undo_too_late"]);
      expect(refused.body.message).toMatch(/hàng trả lại/);
      expect(await sql("select id from consignment_event where kind = 'undone'")).toHaveLength(4);
    });

    it("sends a template once an hour, to the shopper alone, and logs it", async () => {
      const { code, id, act } = await placed();
      await act("accept");
      const send = (template: string, language = "vi", door = weavers) =>
        door("POST", `/coop/consignments/${id}/messages`, { template, language });
      expect((await send("shipped")).body.code).toBe("message_not_now");
      expect((await send("rubbish")).body.code).toBe("body_invalid");
      const both = await Promise.all([send("accepted"), send("accepted")]);
      expect(both.map((it) => it.status).sort()).toEqual([200, 409]);
      expect((await send("accepted")).body).toMatchObject({ code: "message_just_sent", details: { minutes: "60" } });
      await sql("update consignment_event set at = at - interval '61 minutes'");
      expect((await send("accepted", "en")).status).toBe(200);
      expect(await texts()).toEqual([
        `HTX Mây tre Suối Trúc đã nhận đơn ${code} và đang gói hàng cho bạn.`,
        `HTX Mây tre Suối Trúc has taken your order ${code} and is packing it.`,
      ]);
      expect(await sql(`select distinct "to" from local_message where "to" like '+84%'`)).toEqual([
        { to: "+84912345678" },
      ]);
      await sql("update coop_staff_role set role = 'accountant'");
      expect((await send("call_back")).body.code).toBe("role_not_allowed");
      for (const name of ["pack", "refuse", "undo", "fail", "resend", "take-back"]) {
        expect([name, (await act(name)).body.code]).toEqual([name, "role_not_allowed"]);
      }
      await sql("update coop_staff_role set role = 'manager'");
    });

    it("finds by code, folded name and phone, by day, late and cash; refuses what it does not know", async () => {
      const { code, id } = await placed();
      const count = async (query: string) => (await weavers("GET", `/coop/consignments?${query}`)).body.count;
      const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
      for (const q of [code, code.toLowerCase().replace("-", " "), "tran binh", "BÌNH", "0912 345", "+84912345678"]) {
        expect([q, await count(`q=${encodeURIComponent(q)}`)]).toEqual([q, 1]);
      }
      for (const q of ["nguyen", "0999", "%", "_"])
        expect([q, await count(`q=${encodeURIComponent(q)}`)]).toEqual([q, 0]);
      expect(await count(`from=${today}&to=${today}`)).toBe(1);
      expect(await count("to=2020-01-01")).toBe(0);
      expect(await count("late=yes")).toBe(0);
      await sql("update consignment set placed_at = now() - interval '3 days' where id = $1", [id]);
      const late = (await weavers("GET", "/coop/consignments?late=yes")).body;
      expect(late).toMatchObject({ count: 1, lateCount: 1, consignments: [{ isLate: true }] });
      for (const query of ["step=x", "cash=x", "from=2026-02-31", "page=0", "size=501", "late=1"]) {
        expect([query, (await weavers("GET", `/coop/consignments?${query}`)).body.code]).toEqual([
          query,
          "filter_invalid",
        ]);
      }
    });

    it("shows neither acts, messages nor slips of another cooperative's order", async () => {
      const { id, code } = await placed();
      for (const [path, body] of [
        ["refuse", { reason: "closed" }],
        ["fail", { reason: "not_home" }],
        ["undo", { step: "accepted" }],
        ["messages", { template: "call_back", language: "vi" }],
      ] as const) {
        const real = await act2(farmers, id, path, body);
        const made = await act2(farmers, "csgn_01AAAA", path, body);
        expect([path, real.status, real.body]).toEqual([path, 404, made.body]);
      }
      expect((await farmers("GET", `/coop/slips?ids=${id}`)).body.slips).toEqual([]);
      const [slip] = (await weavers("GET", `/coop/slips?ids=${id},csgn_01AAAA,'`)).body.slips;
      expect(slip).toMatchObject({
        orderCode: code,
        collectDong: "598000",
        recipient: { name: SHOPPER.name, phone: "0912 345 678" },
        sender: { name: "HTX Mây tre Suối Trúc" },
        lines: [{ quantity: 2 }],
      });
      expect((await doorOf(client, {})("GET", `/coop/slips?ids=${id}`)).status).toBe(401);
      expect(await texts()).toEqual([]);
    });

    it("shows what a return took out of the books", async () => {
      const { id, act } = await placed();
      await act("accept");
      await act("ship", { carrier: "Tự giao" });
      await act("deliver");
      const paid = (await act("receive-cash", { amountDong: "598000" })).body;
      expect(paid.mayReturn).toBe(true);
      const { body } = await act2(weavers, id, "return", {
        key: "tra-00001",
        lineId: paid.lines[0].id,
        quantity: 1,
        reason: "damaged",
      });
      // Damaged goods bring half of the 38.000 of shipping back, too.
      expect(body.returns).toMatchObject([{ quantity: 1, reason: "damaged", reversedDong: "299000" }]);
      expect(body.lines[0].returnedCount).toBe(1);
    });
  },
});
