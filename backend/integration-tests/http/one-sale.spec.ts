import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import { Client } from "pg";
import { runInvariants } from "../invariants";
import { type Api, type Door, doorOf, signIn } from "./market/door-client";
import { buy, fillCart, SHOPPER } from "./market/shopper";
import { smallWorld } from "./market/small-world";

const BASKET = "gui-may-dan-tay";
const BAG = "tui-tho-cam-buon";
const thisYear = () => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 4);

medusaIntegrationTestRunner({
  cwd: process.cwd(),
  env: { DEMO_PASSWORD: "demo1234" },
  testSuite: ({ api, getContainer, dbConfig }) => {
    const client: Api = api;
    let shop: Door;

    beforeAll(async () => {
      process.env.DEMO_PASSWORD = "demo1234";
      const { seedDemo } = require("../../src/workflows/seed-demo");
      const { publishableKey } = await seedDemo(getContainer(), smallWorld());
      shop = doorOf(client, { "x-publishable-api-key": publishableKey });
    });

    afterEach(async () => {
      const pg = new Client({ connectionString: dbConfig.clientUrl });
      await pg.connect();
      try {
        expect(await runInvariants(pg)).toEqual([]);
      } finally {
        await pg.end();
      }
    });

    /** The consignments of an order as the shopper sees them; the scan may need a moment. */
    async function consigned(code: string) {
      for (let tries = 0; tries < 60; tries += 1) {
        const { body } = await shop("POST", "/store/order-lookup", { code, phone: SHOPPER.phone });
        if (!body.preparing) return body;
        await new Promise((done) => setTimeout(done, 250));
      }
      throw new Error("The order was never consigned");
    }

    const weavers = () => signIn(client, "coop_staff", "0501010001");
    const farmers = () => signIn(client, "coop_staff", "0501110001");
    const nation = () => signIn(client, "union_officer", "0509010001");

    async function deliver(door: Door, id: string) {
      await door("POST", `/coop/consignments/${id}/accept`, {});
      await door("POST", `/coop/consignments/${id}/ship`, { carrier: "Bưu điện" });
      await door("POST", `/coop/consignments/${id}/deliver`, {});
      const { body } = await door("GET", `/coop/consignments/${id}`);
      const cash = { amountDong: body.totalDong, heldBy: "carrier" };
      return door("POST", `/coop/consignments/${id}/receive-cash`, cash);
    }

    const firstId = async (door: Door) => (await door("GET", "/coop/consignments")).body.consignments[0].id as string;

    it("goes from two cooperatives' goods to their members' income, to the đồng", async () => {
      const { code } = await buy(shop, [
        { handle: BASKET, quantity: 2 },
        { handle: BAG, quantity: 1 },
      ]);
      const order = await consigned(code);
      expect(order).toMatchObject({ goodsDong: "900000", shippingDong: "66000", totalDong: "966000" });
      expect(order.consignments).toHaveLength(2);

      const first = await deliver(await weavers(), await firstId(await weavers()));
      const second = await deliver(await farmers(), await firstId(await farmers()));
      // 560.000 less 5 % fee is 532.000; 13 % kept and 5 % to the fund leave the two makers 436.240.
      expect(first.body.outcome).toEqual({ membersCount: 2, accruedDong: "436240" });

      const { body } = await (
        await signIn(client, "union_officer", "0509010005")
      )("POST", "/union/people/income", {
        ...{ unit: "VN", period: thisYear(), reason: "Đối chiếu đơn vừa giao" },
      });
      const accrued = Map.groupBy(body.people, (it: any) => it.cooperative.name);
      const sums = [...accrued.values()].map((them) =>
        String(them.reduce((sum: bigint, it: any) => sum + BigInt(it.accruedDong), 0n)),
      );
      expect(sums.sort()).toEqual([first.body.outcome.accruedDong, second.body.outcome.accruedDong].sort());
      expect(await consigned(code)).toMatchObject({ payment: { state: "received" } });
    });

    it("posts a sale once however often it is delivered and scanned", async () => {
      const { code } = await buy(shop, [{ handle: BASKET, quantity: 1 }]);
      await consigned(code);
      const door = await weavers();
      const id = await firstId(door);
      await deliver(door, id);
      const { default: settleSales } = require("../../src/jobs/settle-sales");
      await Promise.all([deliver(door, id), settleSales(getContainer()), settleSales(getContainer())]);
      const pg = new Client({ connectionString: dbConfig.clientUrl });
      await pg.connect();
      const { rows } = await pg.query("select kind from income_journal order by seq");
      await pg.end();
      expect(rows.map((it) => it.kind)).toEqual(["sale.settled", "member.accrued"]);
    });

    it("captures in Medusa what was taken at the door, once, so that books and payment agree", async () => {
      const { orderId, code } = await buy(shop, [
        { handle: BASKET, quantity: 2 },
        { handle: BAG, quantity: 1 },
      ]);
      await consigned(code);
      const { default: matchPayments } = require("../../src/jobs/match-payments");
      const pg = new Client({ connectionString: dbConfig.clientUrl });
      await pg.connect();
      const captured = async () =>
        (
          await pg.query(
            `select coalesce(sum(c.amount), 0)::text as sum from capture c join payment p on p.id = c.payment_id
             join order_payment_collection op on op.payment_collection_id = p.payment_collection_id where op.order_id = $1`,
            [orderId],
          )
        ).rows[0].sum;
      await deliver(await weavers(), await firstId(await weavers()));
      await Promise.all([matchPayments(getContainer()), matchPayments(getContainer())]);
      expect(await captured()).toBe("598000");
      await deliver(await farmers(), await firstId(await farmers()));
      await matchPayments(getContainer());
      await matchPayments(getContainer());
      expect(await captured()).toBe("966000");
      await pg.end();
    });

    it("consigns an order whose event never came, once, by the scan", async () => {
      const { orderId } = await buy(shop, [
        { handle: BASKET, quantity: 1 },
        { handle: BAG, quantity: 1 },
      ]);
      const { default: consignOrders } = require("../../src/jobs/consign-orders");
      await Promise.all([consignOrders(getContainer()), consignOrders(getContainer()), consignOrders(getContainer())]);
      const pg = new Client({ connectionString: dbConfig.clientUrl });
      await pg.connect();
      const { rows } = await pg.query("select count(*)::int as n from consignment where order_id = $1", [orderId]);
      await pg.end();
      expect(rows[0].n).toBe(2);
    });

    it("answers another cooperative's consignment like one that never existed", async () => {
      const { code } = await buy(shop, [
        { handle: BASKET, quantity: 1 },
        { handle: BAG, quantity: 1 },
      ]);
      await consigned(code);
      const [own, other] = [await weavers(), await farmers()];
      const theirs = await firstId(other);
      for (const act of ["accept", "ship", "deliver", "receive-cash"]) {
        const real = await own("POST", `/coop/consignments/${theirs}/${act}`, { carrier: "x", amountDong: "1" });
        const made = await own("POST", `/coop/consignments/csgn_01AAAA/${act}`, { carrier: "x", amountDong: "1" });
        expect([real.status, real.body]).toEqual([404, made.body]);
      }
      const read = await own("GET", `/coop/consignments/${theirs}`);
      expect([read.status, read.body]).toEqual([404, (await own("GET", "/coop/consignments/csgn_01AAAA")).body]);
      expect((await other("GET", `/coop/consignments/${theirs}`)).body.step).toBe("placed");
    });

    it("shows an officer without a grant no rows, and strangers nothing", async () => {
      const { code } = await buy(shop, [{ handle: BASKET, quantity: 1 }]);
      await consigned(code);
      await deliver(await weavers(), await firstId(await weavers()));
      const ungranted = await signIn(client, "union_officer", "0509010004");
      const report = (unit: string) => `/union/reports/income?unit=${unit}&period=${thisYear()}`;
      expect((await ungranted("GET", "/union/scope")).body.units).toEqual([]);
      expect((await ungranted("GET", report("VN"))).status).toBe(404);
      const province = await signIn(client, "union_officer", "0509010002");
      expect((await province("GET", report("08"))).body.rows).toEqual([]);
      expect((await province("GET", report("VN"))).status).toBe(404);
      // Two makers of one cooperative: the row is there, and not told.
      const { body } = await (await nation())("GET", report("VN"));
      expect(body.rows.map((it: any) => it.cells.accrued)).toEqual([{ value: null, hidden: "few_members" }]);
      const nobody = doorOf(client, {});
      const staff = await weavers();
      for (const [door, url] of [
        [nobody, "/coop/me"],
        [nobody, "/union/scope"],
        [staff, "/union/scope"],
        [await nation(), "/coop/consignments"],
      ] as const) {
        expect((await door("GET", url)).status).toBe(401);
      }
    });

    it("refuses acts out of order, a wrong sum and a wrong role, and changes nothing", async () => {
      const { code } = await buy(shop, [{ handle: BAG, quantity: 1 }]);
      await consigned(code);
      const manager = await farmers();
      const accountant = await signIn(client, "coop_staff", "0501110002");
      const id = await firstId(manager);
      const act = (door: Door, name: string, body: unknown = {}) =>
        door("POST", `/coop/consignments/${id}/${name}`, body);
      expect((await act(manager, "deliver")).body.code).toBe("act_not_allowed");
      expect((await act(accountant, "accept")).body.code).toBe("role_not_allowed");
      await act(manager, "accept");
      expect((await act(manager, "ship", {})).body).toMatchObject({ code: "carrier_missing", field: "carrier" });
      await act(manager, "ship", { carrier: "Tự giao" });
      await act(manager, "deliver");
      for (const amountDong of ["1", "368000.5", "-368000", ""]) {
        expect((await act(accountant, "receive-cash", { amountDong })).body.code).toBe("cash_differs");
      }
      expect((await manager("GET", `/coop/consignments/${id}`)).body).toMatchObject({
        cashReceivedAt: null,
        outcome: null,
      });
      expect(
        (await act(accountant, "receive-cash", { amountDong: "368000" })).body.outcome.membersCount,
      ).toBeGreaterThan(0);
    });

    it("refuses fractions, negatives and unknown wards with a sentence in the reader's language", async () => {
      const cartId: string = (await shop("POST", "/store/carts", {})).body.cart.id;
      const variant: string = (await shop("GET", `/store/goods/${BASKET}`)).body.variants[0].id;
      for (const quantity of [0.5, -1, 1000, 1e21]) {
        const { status, body } = await shop("POST", `/store/carts/${cartId}/line-items`, {
          variant_id: variant,
          quantity,
        });
        expect([status, body.code]).toEqual([400, "quantity_not_whole"]);
        expect(body.message).toMatch(/^Số lượng phải là số nguyên/);
      }
      const address = { first_name: "A", phone: "0912345678", address_1: "1", metadata: { commune_code: "99999" } };
      expect((await shop("POST", `/store/carts/${cartId}`, { shipping_address: address })).body.code).toBe(
        "unknown_ward",
      );
      expect((await shop("GET", `/store/carts/${cartId}`)).body.cart.items).toEqual([]);
    });

    it("refuses a price with a fraction at the operator's door", async () => {
      const { body } = await doorOf(client, {})("POST", "/auth/user/emailpass", {
        email: smallWorld().world.operator.email,
        password: "demo1234",
      });
      const operator = doorOf(client, { authorization: `Bearer ${body.token}` });
      const { products } = (
        await operator("GET", `/admin/products?handle=${BASKET}&fields=id,*variants,*variants.prices`)
      ).body;
      const variant = products[0].variants.find(
        (it: { prices: { amount: number }[] }) => it.prices[0]?.amount === 280_000,
      );
      const change = (amount: number) =>
        operator("POST", `/admin/products/${products[0].id}/variants/${variant.id}`, {
          prices: [{ id: variant.prices[0].id, currency_code: "vnd", amount }],
        });
      for (const amount of [99_000.5, -1]) {
        const refused = await change(amount);
        expect([refused.status, refused.body.code]).toEqual([400, "price_not_whole"]);
      }
      expect((await change(290_000)).status).toBe(200);
      expect((await shop("GET", `/store/goods/${BASKET}`)).body.priceDong).toBe("290000");
    });

    it("refuses to order when the total changed after the payment was promised", async () => {
      const cartId = await fillCart(shop, [{ handle: BASKET, quantity: 1 }]);
      const pg = new Client({ connectionString: dbConfig.clientUrl });
      await pg.connect();
      await pg.query(
        "update payment_session set amount = amount - 1000, raw_amount = jsonb_build_object('value', (amount - 1000)::text, 'precision', 20)",
      );
      const { status, body } = await shop("POST", `/store/carts/${cartId}/complete`, {});
      const { rows } = await pg.query(`select count(*)::int as n from "order"`);
      await pg.end();
      expect([status, body.code, rows[0].n]).toEqual([409, "cart_total_changed", 0]);
    });

    it("slows password guessing down per phone, whatever the spelling", async () => {
      const door = doorOf(client, { "accept-language": "en" });
      const tries = ["0501 010 001", "+84501010001", "0501010001"];
      for (let n = 0; n < 10; n += 1) {
        const { body } = await door("POST", "/auth/coop_staff/phonepass", { phone: tries[n % 3], password: "guess" });
        expect(body.code).toBe("wrong_phone_or_password");
      }
      const { status, body } = await door("POST", "/auth/coop_staff/phonepass", {
        phone: tries[0],
        password: "demo1234",
      });
      expect([status, body.code]).toEqual([429, "too_many_attempts"]);
    });

    it("forgets the wrong tries of a person who then signs in", async () => {
      const door = doorOf(client, {});
      const enter = (password: string) => door("POST", "/auth/coop_staff/phonepass", { phone: "0501110001", password });
      for (let round = 0; round < 3; round += 1) {
        for (let n = 0; n < 5; n += 1) expect((await enter("guess")).status).toBe(401);
        expect((await enter("demo1234")).status).toBe(200);
        await new Promise((done) => setTimeout(done, 200));
      }
    });

    it("does not show an order to whoever has its id", async () => {
      const { orderId, code } = await buy(shop, [{ handle: BASKET, quantity: 1 }]);
      expect((await shop("GET", `/store/orders/${orderId}`)).status).toBe(401);
      const { status, body } = await shop("POST", "/store/order-lookup", { code, phone: "0912345679" });
      expect([status, body.code]).toEqual([404, "not_found"]);
    });
  },
});
