import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import { ask, brokenInvariants } from "./market/books";
import { type Answer, type Api, type Door, doorOf } from "./market/door-client";
import { basketOf, purchaseOf, SHOPPER } from "./market/shopper";
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

    beforeAll(async () => {
      process.env.DEMO_PASSWORD = "demo1234";
      const { seedDemo } = require("../../src/workflows/seed-demo");
      const { publishableKey } = await seedDemo(getContainer(), smallWorld());
      shop = doorOf(client, { "x-publishable-api-key": publishableKey });
    });

    afterEach(async () => {
      expect(await brokenInvariants(dbConfig.clientUrl)).toEqual([]);
    });

    const purchase = (cartId: string, change: object = {}): Promise<Answer> =>
      shop("POST", "/store/purchases", { ...purchaseOf(cartId), ...change });
    const ordersOf = (cartId: string) =>
      sql(
        `select o.id, a.address_1, c.amount::text as authorised from order_cart l join "order" o on o.id = l.order_id
           join order_address a on a.id = o.shipping_address_id
           join order_payment_collection p on p.order_id = o.id join payment_collection c on c.id = p.payment_collection_id
          where l.cart_id = $1 and l.deleted_at is null`,
        [cartId],
      );
    /** The order a purchase became, as the shopper sees it. */
    const look = async (placed?: Answer) =>
      (await shop("POST", "/store/order-lookup", { code: placed?.body.code, phone: SHOPPER.phone })).body;
    const ordersCount = async () => Number((await sql(`select count(*) as n from "order"`))[0].n);
    const refusal = ({ status, body }: Answer) => [status, body.code];

    const stockOf = (count: number) =>
      sql(
        `update inventory_level l set stocked_quantity = $1::int + reserved_quantity,
             raw_stocked_quantity = jsonb_build_object('value', ($1::int + reserved_quantity)::text, 'precision', 20)
             from product_variant_inventory_item i join product_variant v on v.id = i.variant_id
             join product p on p.id = v.product_id where i.inventory_item_id = l.inventory_item_id and p.handle = $2`,
        [count, BASKET],
      );

    async function prepare(cartId: string): Promise<void> {
      const { preparePurchaseWorkflow } = require("../../src/workflows/prepare-purchase");
      const { recipientOf } = require("../../src/purchases/recipient");
      const { paymentProvider, ...wanted } = purchaseOf(cartId);
      const recipient = recipientOf({ ...wanted, language: "vi" });
      await preparePurchaseWorkflow(getContainer()).run({ input: { cartId, recipient, paymentProvider } });
    }

    /** What stock leaves when it is killed between the two links of an order: its payment knows it and its basket doesn't. */
    async function halfOrderOf(cartId: string): Promise<string> {
      await prepare(cartId);
      const [query, link, orders] = [
        getContainer().resolve(ContainerRegistrationKeys.QUERY),
        getContainer().resolve(ContainerRegistrationKeys.LINK),
        getContainer().resolve(Modules.ORDER),
      ];
      const fields = ["*", "items.*", "shipping_address.*", "shipping_methods.*", "payment_collection.id"];
      const { data } = await query.graph({ entity: "cart", fields, filters: { id: cartId } });
      const { region_id, currency_code, email, items, shipping_address, shipping_methods, payment_collection } =
        data[0];
      const bare = ({ id, cart_id, ...rest }: any) => rest;
      const order = await orders.createOrders({
        ...{ region_id, currency_code, email, items: items.map(bare) },
        ...{ shipping_address: bare(shipping_address), shipping_methods: shipping_methods.map(bare) },
      });
      await link.create({
        [Modules.ORDER]: { order_id: order.id },
        [Modules.PAYMENT]: { payment_collection_id: payment_collection.id },
      });
      return order.id;
    }

    it("ends the order a killed try left with its payment alone, and answers it", async () => {
      const cartId = await basketOf(shop, [{ handle: BASKET, quantity: 1 }]);
      const half = await halfOrderOf(cartId);
      // Stock alone would make a second one, fail at its links, and give back what was paid.
      expect(refusal(await shop("POST", `/store/carts/${cartId}/complete`, {}))).toEqual([409, "purchase_under_way"]);
      const before = await ordersCount();
      const [one, other] = await Promise.all([purchase(cartId), purchase(cartId)]);
      expect([one.status, one.body.state, other.body]).toEqual([200, "placed", one.body]);
      expect(await ordersCount()).toBe(before);
      expect(await ordersOf(cartId)).toMatchObject([{ id: half, authorised: (await look(one)).totalDong }]);
    });

    it("gives the basket back where such an order can't be ended, and sells it again", async () => {
      const cartId = await basketOf(shop, [{ handle: BASKET, quantity: 1 }]);
      const half = await halfOrderOf(cartId);
      await stockOf(0);
      expect(refusal(await purchase(cartId))).toEqual([409, "goods_short"]);
      expect(await sql(`select status from "order" where id = $1`, [half])).toEqual([{ status: "canceled" }]);
      await stockOf(5);
      const placed = await purchase(cartId);
      expect(placed.body.state).toBe("placed");
      const [{ id, authorised }, ...more] = await ordersOf(cartId);
      expect([more, authorised]).toEqual([[], (await look(placed)).totalDong]);
      expect(id).not.toBe(half);
    });

    it("asks for the payment anew where a completion that failed took it back", async () => {
      const cartId = await basketOf(shop, [{ handle: BASKET, quantity: 1 }]);
      await prepare(cartId);
      const [session] = await sql(
        `select s.id from payment_session s join cart_payment_collection m on m.payment_collection_id = s.payment_collection_id
          where m.cart_id = $1`,
        [cartId],
      );
      const payments = getContainer().resolve(Modules.PAYMENT);
      await payments.cancelPayment((await payments.authorizePaymentSession(session.id, {})).id);
      expect((await purchase(cartId)).body.state).toBe("placed");
      const [{ id }] = await ordersOf(cartId);
      const standing = await sql(
        `select y.canceled_at from payment y join order_payment_collection p on p.payment_collection_id = y.payment_collection_id
          where p.order_id = $1`,
        [id],
      );
      expect(standing).toEqual([{ canceled_at: null }]);
    });

    it("makes one order of a basket tapped twenty times beside a stock completion", async () => {
      const cartId = await basketOf(shop, [
        { handle: BASKET, quantity: 1 },
        { handle: BAG, quantity: 2 },
      ]);
      const before = await ordersCount();
      const taps = Array.from({ length: 20 }, () => purchase(cartId));
      const stock = shop("POST", `/store/carts/${cartId}/complete`, {});
      const answers = await Promise.all(taps);
      expect(new Set(answers.map((it) => it.body.code)).size).toBe(1);
      expect(answers.map(({ status, body }) => [status, body.state])).toEqual(answers.map(() => [200, "placed"]));
      // Too early it finds no payment and refuses; later it answers the order. It never makes a second.
      expect([200, 400]).toContain((await stock).status);
      expect(await ordersCount()).toBe(before + 1);
      const [order] = await ordersOf(cartId);
      expect((await look(answers[0])).totalDong).toBe(order.authorised);
    });

    it("answers the same order again, to its own phone only", async () => {
      const cartId = await basketOf(shop, [{ handle: BASKET, quantity: 1 }]);
      const { body } = await purchase(cartId);
      expect((await purchase(cartId)).body).toEqual(body);
      const contact = { name: "Người Lạ", phone: "0987654321" };
      const foreign = await purchase(cartId, { contact });
      expect(refusal(foreign)).toEqual([404, "not_found"]);
      for (const made of ["cart_01JAAAAAAAAAAAAAAAAAAAAAAA", "order_01", ""]) {
        expect(refusal(await purchase(made))).toEqual([404, "basket_gone"]);
      }
    });

    it("starts from what an earlier try left, and writes what has changed since", async () => {
      const cartId = await basketOf(shop, [{ handle: BASKET, quantity: 1 }]);
      // Killed here: prepared, not completed.
      await prepare(cartId);
      const { address } = purchaseOf(cartId);
      const { variants } = (await shop("GET", `/store/goods/${BAG}`)).body;
      await shop("POST", `/store/carts/${cartId}/line-items`, { variant_id: variants[0].id, quantity: 1 });
      const placed = await purchase(cartId, { address: { ...address, street: "Số 7, ngõ 9" } });
      expect(placed.body.state).toBe("placed");
      const { goodsDong, totalDong } = await look(placed);
      expect(goodsDong).toBe("620000");
      expect(await ordersOf(cartId)).toMatchObject([{ address_1: "Số 7, ngõ 9", authorised: totalDong }]);
    });

    it("refuses what sold out meanwhile by its name, and takes the order once there is some again", async () => {
      const [first, second] = [
        await basketOf(shop, [{ handle: BASKET, quantity: 1 }]),
        await basketOf(shop, [{ handle: BASKET, quantity: 1 }]),
      ];
      await stockOf(1);
      const answers = await Promise.all([purchase(first), purchase(second)]);
      const lost = answers.find((it) => it.status !== 200);
      expect(answers.filter((it) => it.status === 200)).toHaveLength(1);
      expect(lost?.body).toMatchObject({ code: "goods_short", details: { left: "0" } });
      expect(lost?.body.message).toMatch(/vừa bán hết/);
      const loser = answers[0]?.status === 200 ? second : first;
      expect(await ordersOf(loser)).toEqual([]);
      await stockOf(5);
      expect((await purchase(loser)).body.state).toBe("placed");
    });

    it("shows a price that changed in the basket before anybody pays it", async () => {
      const cartId = await basketOf(shop, [{ handle: BASKET, quantity: 1 }]);
      await sql(
        `update price set amount = 300000, raw_amount = '{"value": "300000", "precision": 20}'
           from product_variant_price_set s join product_variant v on v.id = s.variant_id
           join product p on p.id = v.product_id where s.price_set_id = price.price_set_id and p.handle = $1`,
        [BASKET],
      );
      const refused = await purchase(cartId);
      expect(refused.body.code).toBe("price_changed");
      expect(refused.body.message).toMatch(/từ 280\.000\s₫ thành 300\.000\s₫/);
      expect((await shop("GET", `/store/carts/${cartId}/groups`)).body.goodsDong).toBe("300000");
      const { goodsDong, totalDong } = await look(await purchase(cartId));
      expect(goodsDong).toBe("300000");
      expect(await ordersOf(cartId)).toMatchObject([{ authorised: totalDong }]);
    });

    it("refuses fractions, empty baskets, unknown places and unknown ways to pay, and makes nothing of them", async () => {
      const { variants } = (await shop("GET", `/store/goods/${BAG}`)).body;
      for (const quantity of [0.5, -1, 1000, "1"]) {
        expect((await shop("POST", "/store/baskets", { variantId: variants[0].id, quantity })).status).toBe(400);
      }
      expect((await shop("POST", "/store/baskets", { variantId: variants[0].id, quantity: 999 })).body.code).toBe(
        "insufficient_inventory",
      );
      const before = await ordersCount();
      const cartId = await basketOf(shop, [{ handle: BAG, quantity: 1 }]);
      const { contact, address } = purchaseOf(cartId);
      const asked = async (change: object) => refusal(await purchase(cartId, change));
      expect(await asked({ address: { ...address, province: "04" } })).toEqual([400, "ward_not_in_province"]);
      expect(await asked({ address: { ...address, commune: "99999" } })).toEqual([400, "unknown_ward"]);
      expect(await asked({ address: { ...address, street: " " } })).toEqual([400, "address_incomplete"]);
      expect(await asked({ contact: { ...contact, phone: "0123" } })).toEqual([400, "phone_invalid"]);
      expect(await asked({ paymentProvider: "pp_system_default" })).toEqual([409, "payment_not_offered"]);
      // Past every door: the column is of whole numbers, and the database refuses one below zero.
      const [column] = await sql(
        "select data_type from information_schema.columns where table_name = 'cart_line_item' and column_name = 'quantity'",
      );
      expect(column).toEqual({ data_type: "integer" });
      await expect(sql("update cart_line_item set quantity = -1 where cart_id = $1", [cartId])).rejects.toThrow(
        /whole_pieces/,
      );
      const emptied = (await shop("POST", "/store/carts", {})).body.cart.id;
      expect(refusal(await purchase(emptied))).toEqual([409, "basket_empty"]);
      expect(await ordersCount()).toBe(before);
      expect((await purchase(cartId)).body.state).toBe("placed");
    });
  },
});
