import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import { ask, brokenInvariants } from "./market/books";
import { type Api, type Door, doorOf, signIn } from "./market/door-client";
import { signInOperator } from "./market/operator";
import { buy, fillCart, SHOPPER, type Wanted } from "./market/shopper";
import { smallWorld } from "./market/small-world";

const BASKET = "gui-may-dan-tay";
const BAG = "tui-tho-cam-buon";
const HEADINGS = "Mã vận đơn;Mã đơn hàng;Hợp tác xã;Tiền COD;Tổng phí;Thực nhận;Ngày đối soát;Số bảng kê";

medusaIntegrationTestRunner({
  cwd: process.cwd(),
  env: { DEMO_PASSWORD: "demo1234" },
  testSuite: ({ api, getContainer, dbConfig }) => {
    const client: Api = api;
    let shop: Door;
    let weavers: Door;
    let operator: Door;

    beforeAll(async () => {
      process.env.DEMO_PASSWORD = "demo1234";
      const { seedDemo } = require("../../src/workflows/seed-demo");
      const { publishableKey } = await seedDemo(getContainer(), smallWorld());
      shop = doorOf(client, { "x-publishable-api-key": publishableKey });
    });

    beforeEach(async () => {
      process.env.COD_PHONE_LIMITS = "yes";
      weavers = await signIn(client, "coop_staff", "0501010001");
      operator = await signInOperator(client, dbConfig.clientUrl);
    });

    afterEach(async () => {
      expect(await brokenInvariants(dbConfig.clientUrl)).toEqual([]);
    });

    const sql = (text: string, values: readonly unknown[] = []) => ask(dbConfig.clientUrl, text, values);
    const runJob = async (name: string) => require(`../../src/jobs/${name}`).default(getContainer());
    const balances = async (...kinds: string[]) => {
      const rows = await sql("select kind, sum(balance)::text as sum from income_account group by 1");
      return Object.fromEntries(kinds.map((kind) => [kind, rows.find((it) => it.kind === kind)?.sum ?? "0"]));
    };

    /** Orders, consigned; `steps` are what the weavers then do with their parcel. */
    async function order(wanted: readonly Wanted[], steps: readonly (readonly [string, object])[]) {
      const { orderId, code } = await buy(shop, wanted);
      for (let tries = 0; tries < 60; tries += 1) {
        if (!(await shop("POST", "/store/order-lookup", { code, phone: SHOPPER.phone })).body.preparing) break;
        await new Promise((done) => setTimeout(done, 250));
      }
      const { body } = await weavers("GET", "/coop/consignments");
      const { id } = body.consignments.find((it: { orderCode: string }) => it.orderCode === code);
      const total = Number((await weavers("GET", `/coop/consignments/${id}`)).body.totalDong);
      for (const [act, details] of steps) {
        const cash = act === "receive-cash" ? { amountDong: String(total) } : {};
        const asked = { ...cash, ...details };
        const { status, body: said } = await weavers("POST", `/coop/consignments/${id}/${act}`, asked);
        if (status !== 200) throw new Error(`${act}: ${JSON.stringify(said)}`);
      }
      return { orderId, code, id, total };
    }
    const shipped = (trackingCode: string) =>
      [
        ["accept", {}],
        ["ship", { carrier: "Bưu điện", trackingCode }],
      ] as const;
    const delivered = (trackingCode: string) => [...shipped(trackingCode), ["deliver", {}]] as const;

    const uploadFrom = async (carrier: string, rows: readonly string[]) => {
      const fileBase64 = Buffer.from([HEADINGS, ...rows].join("\r\n")).toString("base64");
      return operator("POST", "/admin/cod-sheets", { carrier, fileName: "bang-ke.csv", fileBase64 });
    };
    const upload = async (...rows: string[]) => uploadFrom("Bưu điện", rows);
    const accept = (id: string) => operator("POST", `/admin/cod-sheets/${id}/accept`, {});
    const desk = async () => (await operator("GET", "/admin/cod-sheets")).body;
    const settle = async () => {
      for (const job of ["settle-sales", "book-cod", "match-payments"]) await runJob(job);
    };
    const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
    const one = [{ handle: BASKET, quantity: 1 }];

    it("a carrier's sheet: seen before it counts, taken once, its cash settled and its fee borne by the market", async () => {
      const exact = await order(one, delivered("VN 001"));
      const short = await order(one, delivered("VN002"));
      // The cooperative's word that the carrier took it lets the sale settle; the sheet is what brings the money.
      const said = [...delivered("VN003"), ["receive-cash", { heldBy: "carrier" }]] as const;
      const fair = await order([...one, { handle: BAG, quantity: 1 }], said);
      const { total } = exact;
      const shipping = total - 280_000;
      const fee = shipping + 12_000;
      const rows = [
        `vn-001;;;${total.toLocaleString("vi-VN")};${fee};${total - fee};${today};BK1`,
        `VN002;;;${total - 10_000};0;;${today};BK1`,
        `;${fair.code};Suối Trúc;${total};0;;${today};BK1`,
        `VN999;;;100000;0;;${today};BK1`,
        `VN004;;;nhiều;0;;${today};BK1`,
      ];
      const { status, body: sheet } = await upload(...rows);
      expect(status).toBe(200);
      expect(sheet.lines.map((it: any) => it.match)).toEqual(["exact", "other_amount", "exact", "unknown_parcel"]);
      expect(sheet.faults).toMatchObject([
        { row: 6, cells: [{ letter: "D", value: "nhiều", code: "money_not_whole", heading: "Tiền thu hộ (đồng)" }] },
      ]);
      const collected = 3 * total + 90_000;
      expect(sheet).toMatchObject({
        ...{ collectedDong: String(collected), feeDong: String(fee), netDong: String(collected - fee), knownCount: 0 },
      });
      expect(await sql("select id from cod_sheet_line")).toEqual([]);
      expect(await sql("select id from consignment where cash_received_at is not null")).toEqual([{ id: fair.id }]);
      expect((await desk()).sheets).toEqual([]);

      const twice = await Promise.all([accept(sheet.id), accept(sheet.id)]);
      expect(twice.map((it) => [it.status, it.body.linesCount])).toEqual([
        [200, 4],
        [200, 4],
      ]);
      await Promise.all([settle(), runJob("book-cod")]);
      await settle();
      // 280.000 less 5 % is 266.000 for each; the fee takes the first parcel's shipping, and 12.000 of the platform's fee.
      expect(await balances("clearing_cod", "coop_due", "shipping", "platform_fee", "payment_fee")).toEqual({
        ...{ clearing_cod: String(-2 * total), coop_due: "532000", shipping: String(shipping) },
        ...{ platform_fee: "16000", payment_fee: String(fee) },
      });
      expect((await weavers("GET", `/coop/consignments/${exact.id}`)).body.cashReceivedAt).not.toBeNull();
      expect((await weavers("GET", `/coop/consignments/${short.id}`)).body.cashReceivedAt).toBeNull();

      const again = (await uploadFrom("BƯU ĐIỆN", rows)).body;
      expect(again).toMatchObject({ knownCount: 4, linesCount: 0, collectedDong: "0" });
      expect((await accept(again.id)).body.lines).toEqual([]);
      await settle();
      expect(await sql("select count(*)::int as n from cod_sheet_line")).toEqual([{ n: 4 }]);
      expect(await balances("clearing_cod", "payment_fee")).toEqual({
        ...{ clearing_cod: String(-2 * total), payment_fee: String(fee) },
      });
      expect(await desk()).toMatchObject({ sheetsCount: 2, heldCount: 2, overdueCount: 0 });
    });

    it("each difference has its way out, and posts once", async () => {
      const [short, asFee, mistaken, late, named] = [
        await order(one, delivered("A1")),
        await order(one, delivered("A2")),
        await order(one, [...delivered("A3"), ["receive-cash", {}]]),
        await order(one, shipped("A4")),
        await order(one, delivered("A5")),
      ];
      await settle();
      expect(await balances("coop_due", "coop_advance", "clearing_cod", "cash_at_coop")).toEqual({
        ...{ coop_due: "0", coop_advance: "-14000", clearing_cod: "0", cash_at_coop: "-280000" },
      });
      const { total } = short;
      const line = (tracking: string, sum: number) => `${tracking};;;${sum};0;;${today};BK2`;
      const { body: sheet } = await upload(
        ...[line("A1", total - 60_000), line("A2", total - 10_000), line("A3", total), line("A4", total)],
        line("LẠ", total),
      );
      await accept(sheet.id);
      const held = (await desk()).held;
      expect(held.map((it: any) => it.match)).toEqual([
        "other_amount",
        "other_amount",
        "held_by_cooperative",
        "not_delivered",
        "unknown_parcel",
      ]);
      const resolve = (at: number, body: object) => operator("POST", `/admin/cod-lines/${held[at].id}/resolve`, body);
      expect((await resolve(0, { resolution: "found", orderCode: short.code })).body.code).toBe("cod_line_moved_on");
      expect((await resolve(4, { resolution: "give_back" })).body).toMatchObject({ code: "cod_note_missing" });
      expect((await resolve(4, { resolution: "found", orderCode: "CP1-AAAA" })).status).toBe(404);
      const owed = await Promise.all([0, 0].map((at) => resolve(at, { resolution: "carrier_debt" })));
      expect(owed.map((it) => it.status)).toEqual([200, 200]);
      await resolve(1, { resolution: "as_fee" });
      await resolve(2, { resolution: "carrier_has_it" });
      await resolve(4, { resolution: "found", orderCode: named.code });
      await weavers("POST", `/coop/consignments/${late.id}/deliver`, {});
      await runJob("book-cod");
      await settle();
      await settle();
      expect(
        await sql("select match, resolution, booked_at is not null as booked from cod_sheet_line order by row"),
      ).toEqual([
        { match: "other_amount", resolution: "carrier_debt", booked: true },
        { match: "other_amount", resolution: "as_fee", booked: true },
        { match: "held_by_cooperative", resolution: "carrier_has_it", booked: true },
        { match: "exact", resolution: null, booked: true },
        { match: "exact", resolution: null, booked: true },
      ]);
      // Five sales of a basket: 60.000 are owed, 10.000 were a fee out of shipping, nothing is at the cooperative.
      expect(await balances("coop_due", "coop_advance", "cash_at_coop", "carrier_debt", "payment_fee")).toEqual({
        ...{ coop_due: "1330000", coop_advance: "0", cash_at_coop: "0", carrier_debt: "-60000", payment_fee: "10000" },
      });
      expect((await desk()).held).toMatchObject([{ resolution: "carrier_debt", resolutions: ["debt_paid"] }]);
      await resolve(0, { resolution: "debt_paid" });
      await settle();
      expect(await balances("carrier_debt", "clearing_cod")).toEqual({
        carrier_debt: "0",
        clearing_cod: String(-5 * total),
      });
      expect([asFee.id, mistaken.id].length).toBe(2);
    });

    it("limits by sum and by phone: told before paying, refused at the end, and two at once can't both pass", async () => {
      const choose = async (cartId: string, phone?: string) =>
        (await shop("POST", `/store/carts/${cartId}/payment-choices`, phone ? { phone } : {})).body.choices[0];
      const large = await fillCart(shop, [
        { handle: BASKET, quantity: 12 },
        { handle: BAG, quantity: 6 },
      ]);
      expect(await choose(large)).toMatchObject({ id: "pp_cod_cod", isAvailable: false });
      expect((await choose(large)).reason).toMatch(/5\.000\.000.*VietQR.*tách/);
      const refused = await shop("POST", `/store/carts/${large}/complete`, {});
      expect([refused.status, refused.body.code]).toEqual([409, "cod_above_limit"]);

      const open = `insert into cod_promise (cart_id, phone, amount_dong, at)
                    select 'cart_other_' || n, '0912345678', 1000, now() from generate_series(1, 9) n`;
      await sql(open);
      const carts = [await fillCart(shop, one), await fillCart(shop, one)] as const;
      expect(await choose(carts[0])).toMatchObject({ isAvailable: true, reason: null });
      const both = await Promise.all(carts.map((it) => shop("POST", `/store/carts/${it}/complete`, {})));
      expect(both.map((it) => it.status).sort()).toEqual([200, 409]);
      expect(both.find((it) => it.status === 409)?.body.code).toBe("cod_not_for_phone");
      expect(await sql(`select count(*)::int as n from "order"`)).toEqual([{ n: 1 }]);
      const third = await fillCart(shop, one);
      expect((await choose(third)).isAvailable).toBe(false);
      expect(await choose(third, "0987654321")).toMatchObject({ isAvailable: true, reason: null });
      expect((await shop("POST", "/store/carts/cart_none/payment-choices", {})).status).toBe(404);
    });

    it("remembers parcels that came back: smaller orders after one, none after two", async () => {
      const back = [...shipped("B1"), ["fail", { reason: "no_answer" }], ["take-back", {}]] as const;
      await order(one, back);
      const four = await fillCart(shop, [{ handle: BASKET, quantity: 4 }]);
      expect((await shop("POST", `/store/carts/${four}/complete`, {})).body.code).toBe("cod_above_limit");
      await order(one, back);
      const small = await fillCart(shop, one);
      const { status, body } = await shop("POST", `/store/carts/${small}/complete`, {});
      expect([status, body.code]).toEqual([409, "cod_not_for_phone"]);
      expect(body.message).not.toMatch(/quay về|từ chối/);
    });

    it("tells the shopper of each step once, by text message and letter, in the order's language", async () => {
      const paid = [...delivered("VN77"), ["receive-cash", { heldBy: "carrier" }]] as const;
      const { code, id, total } = await order(one, paid);
      const { body } = await weavers("GET", `/coop/consignments/${id}`);
      const back = { key: "tra-0001", lineId: body.lines[0].id, quantity: 1, reason: "damaged" };
      await weavers("POST", `/coop/consignments/${id}/return`, back);
      await Promise.all([runJob("tell-shoppers"), runJob("tell-shoppers")]);
      await runJob("tell-shoppers");
      const texts = await sql(`select body from local_message where "to" = '+84912345678' order by id`);
      const link = `http://localhost:8000/don-hang/${code}`;
      expect(texts.map((it) => it.body.replaceAll("\u00a0", " "))).toEqual([
        `Chợ Phiên đã nhận đơn ${code} của bạn từ HTX Mây tre Suối Trúc. Bạn trả ${total.toLocaleString("vi-VN")} ₫ tiền mặt khi nhận hàng. Xem đơn: ${link}`,
        `HTX Mây tre Suối Trúc đã gửi đơn ${code} qua Bưu điện, mã VN77. Xem đơn: ${link}`,
        `Đơn ${code} của HTX Mây tre Suối Trúc đã giao tới bạn. Hàng không đúng hay bị hỏng thì báo tại ${link}`,
        `Chợ Phiên hoàn bạn ${total.toLocaleString("vi-VN")} ₫ cho hàng trả lại của đơn ${code}, HTX Mây tre Suối Trúc. Xem đơn: ${link}`,
      ]);
      const letters = await sql(`select body from local_message where "to" = 'khach@example.com' order by id`);
      expect(letters).toHaveLength(4);
      expect(letters[1].body).toMatch(/^Chợ Phiên: đơn .* đang trên đường\n\n/);

      const cartId = await fillCart(shop, one);
      await shop("POST", `/store/carts/${cartId}`, { metadata: { language: "en" } });
      await shop("POST", `/store/carts/${cartId}/complete`, {});
      await runJob("consign-orders");
      await runJob("tell-shoppers");
      const [english] = await sql(
        `select body from local_message where "to" = '+84912345678' order by id desc limit 1`,
      );
      expect(english.body).toMatch(/^Chợ Phiên has your order CP.*Pay [\d,]+.₫ in cash.*\/en\/don-hang\/CP/);
    });
  },
});
