import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import { ask, brokenInvariants } from "./market/books";
import { deliver } from "./market/deliver";
import { type Api, type Door, doorOf, signIn } from "./market/door-client";
import { fillCart, SHOPPER } from "./market/shopper";
import { smallWorld } from "./market/small-world";

const BASKET = "gui-may-dan-tay";
const BAG = "tui-tho-cam-buon";

medusaIntegrationTestRunner({
  cwd: process.cwd(),
  env: { DEMO_PASSWORD: "demo1234" },
  testSuite: ({ api, getContainer, dbConfig }) => {
    const client: Api = api;
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

    const both = [
      { handle: BASKET, quantity: 1 },
      { handle: BAG, quantity: 1 },
    ];
    const pricesOf = (groups: any) =>
      Object.fromEntries(groups.map((it: any) => [it.cooperative.handle, it.shippingDong]));
    const groupsOf = async (cartId: string, query = "") =>
      (await shop("GET", `/store/carts/${cartId}/groups${query}`)).body;
    const setTable = async (door: Door, change: object) => {
      const { table } = (await door("GET", "/coop/shipping")).body;
      return door("POST", "/coop/shipping", { table: { ...table, ...change } });
    };
    const choose = (cartId: string, ways: unknown) =>
      shop("POST", `/store/carts/${cartId}`, { metadata: { shipping_ways: ways } });
    const reprice = async (cartId: string) => {
      const options = await shop("GET", `/store/shipping-options?cart_id=${cartId}`);
      await shop("POST", `/store/carts/${cartId}/shipping-methods`, { option_id: options.body.shipping_options[0].id });
      const collection = await shop("POST", "/store/payment-collections", { cart_id: cartId });
      const { id } = collection.body.payment_collection;
      await shop("POST", `/store/payment-collections/${id}/payment-sessions`, { provider_id: "pp_cod_cod" });
    };
    const complete = (cartId: string) => shop("POST", `/store/carts/${cartId}/complete`, {});
    const consigned = async (orderId: string) => {
      const { default: consignOrders } = require("../../src/jobs/consign-orders");
      await consignOrders(getContainer());
      return ask(
        dbConfig.clientUrl,
        `select c.shipping_dong::text as shipping, c.weight_grams, c.pick_up_place, o.handle
           from consignment c join cooperative o on o.id = c.cooperative_id where c.order_id = $1 order by o.handle`,
        [orderId],
      );
    };

    it("prices each cooperative's parcel by its own weight and way: the basket, the charge and the consignments agree", async () => {
      const empty: string = (await shop("POST", "/store/carts", {})).body.cart.id;
      const goods = await shop("GET", `/store/goods/${BASKET}`);
      await shop("POST", `/store/carts/${empty}/line-items`, { variant_id: goods.body.variants[0].id, quantity: 1 });
      // Nothing is known of the place: the least it can be, and said to be no more than that.
      expect((await groupsOf(empty)).groups[0]).toMatchObject({ shippingDong: "20000", parcel: { isExact: false } });
      expect((await groupsOf(empty, "?province=01")).groups[0]).toMatchObject({
        shippingDong: "32000",
        parcel: { isExact: false },
      });
      expect((await groupsOf(empty, "?commune=00004")).groups[0]).toMatchObject({
        shippingDong: "32000",
        parcel: { isExact: true, way: "delivery", days: { fewest: 3, most: 4 } },
      });

      const cartId = await fillCart(shop, both);
      const basket = await groupsOf(cartId);
      // 700 g and 320 g, both from the centre to the north.
      expect(pricesOf(basket.groups)).toEqual({ "suoi-truc": "32000", "buon-nang": "28000" });
      expect(basket).toMatchObject({ goodsDong: "620000", shippingDong: "60000", totalDong: "680000" });
      const { order } = (await complete(cartId)).body;
      expect([order.shipping_total, order.total]).toEqual([60_000, 680_000]);
      expect(await consigned(order.id)).toEqual([
        { handle: "buon-nang", shipping: "28000", weight_grams: 320, pick_up_place: null },
        { handle: "suoi-truc", shipping: "32000", weight_grams: 700, pick_up_place: null },
      ]);
      for (const door of [weavers, farmers])
        await deliver(door, (await door("GET", "/coop/consignments")).body.consignments[0].id);
      const { default: settleSales } = require("../../src/jobs/settle-sales");
      await settleSales(getContainer());
      const posted = await ask(
        dbConfig.clientUrl,
        `select o.handle, sum(a.balance)::text as shipping from income_account a join cooperative o on o.id = a.cooperative_id
          where a.kind = 'shipping' group by o.handle order by o.handle`,
        [],
      );
      expect(posted).toEqual([
        { handle: "buon-nang", shipping: "28000" },
        { handle: "suoi-truc", shipping: "32000" },
      ]);
    });

    it("follows the cooperative's own table: free from an amount, fetched at the fair, each exactly its own", async () => {
      const set = await setTable(weavers, { freeFromDong: "300000", pickUpPlace: " Chợ phiên Bắc Hà, sáng chủ nhật " });
      expect(set.body).toMatchObject({ version: 1, table: { pickUpPlace: "Chợ phiên Bắc Hà, sáng chủ nhật" } });
      const cartId = await fillCart(shop, both);
      const before = await groupsOf(cartId);
      const own = before.groups.find((it: any) => it.cooperative.handle === "suoi-truc");
      expect([own.shippingDong, own.parcel.toFreeDong]).toEqual(["32000", "20000"]);
      const { id: lineId } = (await shop("GET", `/store/carts/${cartId}`)).body.cart.items.find(
        (it: any) => it.product_handle === BASKET,
      );
      await shop("POST", `/store/carts/${cartId}/line-items/${lineId}`, { quantity: 2 });
      expect(pricesOf((await groupsOf(cartId)).groups)).toEqual({ "suoi-truc": "0", "buon-nang": "28000" });
      // Medusa took back the promise made for the basket of before.
      await reprice(cartId);
      const { order } = (await complete(cartId)).body;
      expect(order.shipping_total).toBe(28_000);
      expect((await consigned(order.id)).map((it: any) => it.shipping)).toEqual(["28000", "0"]);

      const fair = await fillCart(shop, both);
      await choose(fair, [{ cooperativeId: own.cooperative.id, way: "pick_up" }]);
      expect(pricesOf((await groupsOf(fair)).groups)).toEqual({ "suoi-truc": "0", "buon-nang": "28000" });
      expect(pricesOf((await groupsOf(fair, "?ways=")).groups)).toEqual({ "suoi-truc": "32000", "buon-nang": "28000" });
      await reprice(fair);
      const fetched = (await complete(fair)).body.order;
      const [, weaversOwn] = await consigned(fetched.id);
      expect(weaversOwn).toMatchObject({ shipping: "0", pick_up_place: "Chợ phiên Bắc Hà, sáng chủ nhật" });
      const [{ code }] = await ask(
        dbConfig.clientUrl,
        "select order_code as code from consignment where order_id = $1",
        [fetched.id],
      );
      const view = (await shop("POST", "/store/order-lookup", { code, phone: SHOPPER.phone })).body;
      expect(view.consignments.map((it: any) => it.pickUpPlace).sort()).toEqual([
        "Chợ phiên Bắc Hà, sáng chủ nhật",
        null,
      ]);
    });

    it("takes no order at yesterday's prices, and no way nobody offers", async () => {
      const cartId = await fillCart(shop, both);
      const { table } = (await farmers("GET", "/coop/shipping")).body;
      const dearer = table.bands.map((it: any) => ({ ...it, pricesDong: { ...it.pricesDong, next_region: "99000" } }));
      await setTable(farmers, { bands: dearer });
      expect(await complete(cartId)).toMatchObject({ status: 409, body: { code: "cart_total_changed" } });
      expect(await ask(dbConfig.clientUrl, `select id from "order"`, [])).toEqual([]);
      // The farmers meet nobody at a fair, and nonsense is no choice: both are brought.
      const { groups } = await groupsOf(cartId);
      const farmersId = groups.find((it: any) => it.cooperative.handle === "buon-nang").cooperative.id;
      await choose(cartId, [{ cooperativeId: farmersId, way: "pick_up" }, "x"]);
      expect(pricesOf((await groupsOf(cartId)).groups)).toEqual({ "suoi-truc": "32000", "buon-nang": "99000" });
      const asked = `?ways=${farmersId}:pick_up&commune=99999&province=zz`;
      expect(pricesOf((await groupsOf(cartId, asked)).groups)).toMatchObject({ "buon-nang": "99000" });
    });

    it("is her table to set: versions are kept, slips refused with the field, another role turned away", async () => {
      const first = await weavers("GET", "/coop/shipping");
      expect(first.body).toMatchObject({ version: 0, validFrom: null, mayEdit: true });
      const slips = [
        [{ remoteDong: "24000000" }, "price_out_of_bounds", "table"],
        [{ freeFromDong: "300" }, "free_from_too_small", "freeFrom"],
        [{ pickUpPlace: "  " }, "pick_up_place_missing", "pickUpPlace"],
        [{ carriers: ["nobody"] }, "no_carrier", "carriers"],
        [{ bands: [] }, "body_invalid", "table.bands"],
        [{ remoteDong: "1.5" }, "body_invalid", "table.remoteDong"],
      ] as const;
      for (const [change, code, field] of slips) {
        expect((await setTable(weavers, change)).body).toMatchObject({ code, field });
      }
      const [light, heavy, ...rest] = first.body.table.bands;
      const bands = [light, { ...heavy, pricesDong: { ...heavy.pricesDong, across: "1000" } }, ...rest];
      expect((await setTable(weavers, { bands })).body).toMatchObject({
        code: "heavier_is_cheaper",
        field: "price.across.1000",
      });
      expect((await setTable(weavers, { freeFromDong: "500000" })).body.version).toBe(1);
      expect((await setTable(weavers, { freeFromDong: "500000" })).body.version).toBe(1);
      expect((await setTable(weavers, { freeFromDong: null })).body.version).toBe(2);
      const kept = await ask(dbConfig.clientUrl, "select version from shipping_table order by version", []);
      expect(kept.map((it: any) => it.version)).toEqual([1, 2]);
      const sales = await signIn(client, "coop_staff", "0501010002");
      expect((await setTable(sales, {})).body.code).toBe("role_not_allowed");
    });

    it("tells a shopper what one piece costs to every province, before she has a basket", async () => {
      const { shipping } = (await shop("GET", `/store/goods/${BASKET}`)).body;
      expect(shipping.flatMap((it: any) => it.provinceCodes)).toHaveLength(34);
      expect(shipping.map((it: any) => it.amountDong)).toEqual(["20000", "27000", "32000"]);
    });

    it("takes a weight of hers for every size, and leaves the weights that came size by size until then", async () => {
      const { id } = (await shop("GET", `/store/goods/${BASKET}`)).body;
      const cartId = await fillCart(shop, [{ handle: BASKET, quantity: 1 }]);
      // Hidden goods may be saved without a photo, which this small market has none of.
      await weavers("POST", `/coop/goods/${id}/hide`, {});
      const goods = (await weavers("GET", `/coop/goods/${id}`)).body;
      for (const [weightGrams, dong] of [
        [goods.weightGrams, "32000"],
        [2100, "58000"],
      ]) {
        expect((await weavers("POST", `/coop/goods/${id}`, { ...goods, publish: false, weightGrams })).status).toBe(
          200,
        );
        expect((await groupsOf(cartId)).shippingDong).toBe(dong);
      }
    });
  },
});
