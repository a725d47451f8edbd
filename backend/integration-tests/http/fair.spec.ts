import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import { ask, brokenInvariants, everythingWritten } from "./market/books";
import { type Api, type Door, doorOf, signIn } from "./market/door-client";
import { buy } from "./market/shopper";
import { smallWorld } from "./market/small-world";

const BASKET = "gui-may-dan-tay";

medusaIntegrationTestRunner({
  cwd: process.cwd(),
  env: { DEMO_PASSWORD: "demo1234" },
  testSuite: ({ api, getContainer, dbConfig }) => {
    const client: Api = api;
    let shop: Door;
    let weavers: Door;
    let tile: any;

    const sql = (text: string, values: readonly unknown[] = []) => ask(dbConfig.clientUrl, text, values);
    const stall = async () => (await weavers("GET", "/coop/fair")).body;
    const stockOf = async (variantId: string) =>
      (await stall()).tiles.find((it: any) => it.variantId === variantId).stock;
    const movements = () => sql("select act, quantity, moved from stock_movement order by at, recorded_sale_id");
    const lineOf = (quantity = 1, amountDong = "300000") => ({
      productId: tile.productId,
      variantId: tile.variantId,
      quantity,
      amountDong,
    });
    const sale = (body: object = {}) => ({
      key: "hoi-cho-0001",
      channel: "fair",
      soldAt: "2026-11-21T08:00:00.000Z",
      lines: [lineOf()],
      ...body,
    });
    const record = (body: object = {}) => weavers("POST", "/coop/sales", sale(body));
    const journals = async () =>
      (await sql("select kind from income_journal order by seq")).map((it: { kind: string }) => it.kind);

    beforeAll(async () => {
      process.env.DEMO_PASSWORD = "demo1234";
      const { seedDemo } = require("../../src/workflows/seed-demo");
      const { publishableKey } = await seedDemo(getContainer(), smallWorld());
      shop = doorOf(client, { "x-publishable-api-key": publishableKey });
    });

    beforeEach(async () => {
      weavers = await signIn(client, "coop_staff", "0501010001");
      const [{ id }] = await sql("select id from product where handle = $1", [BASKET]);
      tile = (await stall()).tiles.find((it: any) => it.productId === id);
    });

    afterEach(async () => {
      expect(await brokenInvariants(dbConfig.clientUrl)).toEqual([]);
    });

    it("shows a stall its own goods, each variant a tile with price, stock and photo", async () => {
      const { cooperative, tiles, sharing, differences } = await stall();
      expect([cooperative.name, sharing, differences]).toEqual(["HTX Mây tre Suối Trúc", "at_once", []]);
      const own = await sql(
        `select v.id from product_variant v join product_product_cooperative_cooperative l on l.product_id = v.product_id
           join cooperative c on c.id = l.cooperative_id where c.handle = 'suoi-truc' order by 1`,
      );
      expect(tiles.map((it: any) => it.variantId).sort()).toEqual(own.map((it: { id: string }) => it.id));
      expect(tile).toMatchObject({ variant: expect.any(String), priceDong: expect.stringMatching(/^\d+$/) });
      expect(tile.stock).toBeGreaterThan(5);
    });

    it("takes the goods out of stock once, however often and how many at once the phone sends the sale", async () => {
      const before = await stockOf(tile.variantId);
      const many = await Promise.all(Array.from({ length: 20 }, () => record({ lines: [lineOf(2, "500000")] })));
      for (const { status, body } of many) expect([status, body]).toEqual([200, many[0]?.body]);
      expect((await record({ lines: [lineOf(2, "500000")] })).body).toEqual(many[0]?.body);
      expect((await record({ lines: [lineOf(3, "500000")] })).body.code).toBe("same_key_other_body");
      expect(await journals()).toEqual(["sale.recorded", "member.accrued"]);
      expect(await movements()).toEqual([{ act: "sold", quantity: 2, moved: 2 }]);
      expect(await stockOf(tile.variantId)).toBe(before - 2);
      const { body } = await shop("GET", `/store/goods/${BASKET}`);
      expect(body.variants.find((it: any) => it.id === tile.variantId).available).toBe(before - 2);
    });

    it("moves by scanning the stock of a sale whose server died after the books", async () => {
      const before = await stockOf(tile.variantId);
      await record();
      // As if killed between the journal and the stock: the sale stands in the books, its goods did not move.
      await sql(
        `update inventory_level l set stocked_quantity = stocked_quantity + 1
           from stock_movement m where m.inventory_level_id = l.id`,
      );
      await sql("delete from stock_movement");
      await sql("update recorded_sale set stock_moved_at = null");
      expect(await stockOf(tile.variantId)).toBe(before);
      const { default: moveSaleStock } = require("../../src/jobs/move-sale-stock");
      await Promise.all([moveSaleStock(getContainer()), moveSaleStock(getContainer()), record()]);
      expect(await movements()).toEqual([{ act: "sold", quantity: 1, moved: 1 }]);
      expect(await stockOf(tile.variantId)).toBe(before - 1);
      expect(await journals()).toEqual(["sale.recorded", "member.accrued"]);
    });

    it("never refuses what was sold: stock goes down to what orders hold, the rest is a difference to count", async () => {
      const { variants } = (await shop("GET", `/store/goods/${BASKET}`)).body;
      await buy(shop, [{ handle: BASKET, quantity: 1 }]);
      const free = await stockOf(variants[0].id);
      const line = { ...lineOf(free + 3, "900000"), variantId: variants[0].id };
      expect((await record({ lines: [line] })).status).toBe(200);
      expect(await stockOf(variants[0].id)).toBe(0);
      const [difference] = (await stall()).differences;
      expect(difference).toMatchObject({ variantId: variants[0].id, missingPieces: 3 });
      const counted = await weavers("POST", "/coop/fair/counted", { variantId: variants[0].id });
      expect([counted.status, counted.body.differences]).toEqual([200, []]);
      const farmers = await signIn(client, "coop_staff", "0501110001");
      const [theirs, madeUp] = [
        await farmers("POST", "/coop/fair/counted", { variantId: variants[0].id }),
        await farmers("POST", "/coop/fair/counted", { variantId: "variant_none" }),
      ];
      expect([theirs.status, theirs.body]).toEqual([404, madeUp.body]);
    });

    it("asks which size an unsized sale was, once, and moves its stock then", async () => {
      const farmers = await signIn(client, "coop_staff", "0501110001");
      const before = await stockOf(tile.variantId);
      const { productId } = tile;
      await record({ lines: [{ productId, quantity: 2, amountDong: "500000" }] });
      expect(await movements()).toEqual([]);
      const todos = async () => (await weavers("GET", "/coop/fair/todos")).body;
      expect(await todos()).toEqual({ unsizedCount: 1, differencesCount: 0 });
      const [unsized] = (await stall()).unsized;
      const sizes = await sql("select id from product_variant where product_id = $1 order by id", [productId]);
      expect(unsized).toMatchObject({ quantity: 2, amountDong: "500000" });
      expect(unsized.sizes.map((it: any) => it.variantId).sort()).toEqual(sizes.map((it: { id: string }) => it.id));

      const say = (door: Door, variantId: string, lineId: string = unsized.lineId) =>
        door("POST", "/coop/fair/sized", { lineId, variantId });
      const [stray] = await sql("select id from product_variant where product_id <> $1 limit 1", [productId]);
      const madeUp = await weavers("POST", "/coop/fair/sized", { lineId: "sale_none", variantId: tile.variantId });
      expect(madeUp.status).toBe(404);
      for (const answer of [await say(weavers, stray.id), await say(farmers, tile.variantId)]) {
        expect([answer.status, answer.body]).toEqual([404, madeUp.body]);
      }
      const answers = await Promise.all([1, 2, 3].map(() => say(weavers, tile.variantId)));
      expect(answers.map((it) => [it.status, it.body.unsized])).toEqual(Array(3).fill([200, []]));
      expect(await movements()).toEqual([{ act: "sold", quantity: 2, moved: 2 }]);
      expect(await stockOf(tile.variantId)).toBe(before - 2);
      const [another] = sizes.filter((it: { id: string }) => it.id !== tile.variantId);
      expect((await say(weavers, another.id)).body.code).toBe("size_named_already");
      expect(await todos()).toEqual({ unsizedCount: 0, differencesCount: 0 });
      // Sent once more by a phone that lost the answer, it is the same sale.
      expect((await record({ lines: [{ productId, quantity: 2, amountDong: "500000" }] })).status).toBe(200);
      expect(await stockOf(tile.variantId)).toBe(before - 2);
    });

    it("no longer asks for the size of a sale that was taken back", async () => {
      await record({ lines: [{ productId: tile.productId, quantity: 1, amountDong: "250000" }] });
      await weavers("POST", "/coop/sales/hoi-cho-0001/undo", { reason: "entered_twice" });
      expect((await stall()).unsized).toEqual([]);
      expect((await weavers("GET", "/coop/fair/todos")).body.unsizedCount).toBe(0);
    });

    it("counts what disagrees among the day's work until somebody counted", async () => {
      const free = await stockOf(tile.variantId);
      await record({ lines: [lineOf(free + 1, "900000")] });
      expect((await weavers("GET", "/coop/fair/todos")).body).toEqual({ unsizedCount: 0, differencesCount: 1 });
      await weavers("POST", "/coop/fair/counted", { variantId: tile.variantId });
      expect((await weavers("GET", "/coop/fair/todos")).body.differencesCount).toBe(0);
    });

    it("enters a sale that was kept when its server died before the books", async () => {
      const before = await stockOf(tile.variantId);
      const [staff] = await sql("select id from coop_staff where phone = '+84501010001'");
      const [coop] = await sql("select id from cooperative where handle = 'suoi-truc'");
      const { saleIdOf } = require("../../src/workflows/record-offline-sale/sale-id");
      const postKeptSales = require("../../src/jobs/post-kept-sales").default;
      const keep = (index: number, age: string) =>
        sql(
          `insert into recorded_sale (id, cooperative_id, channel, sale_key, line_no, product_id, variant_id, quantity, amount, sold_at, recorded_by, at)
           values ($1, $2, 'fair', 'hoi-cho-0001', $3, $4, $5, 1, 300000, '2026-11-21T08:00:00.000Z', $6, now() - $7::interval)`,
          [
            saleIdOf({ cooperativeId: coop.id, key: "hoi-cho-0001" }, index),
            coop.id,
            index,
            tile.productId,
            tile.variantId,
            staff.id,
            age,
          ],
        );
      await keep(0, "5 seconds");
      await postKeptSales(getContainer());
      expect(await journals()).toEqual([]);
      await sql("delete from recorded_sale");
      await keep(0, "2 minutes");
      await keep(1, "2 minutes");
      await Promise.all([postKeptSales(getContainer()), postKeptSales(getContainer())]);
      expect((await journals()).filter((kind: string) => kind === "sale.recorded")).toHaveLength(2);
      expect(await stockOf(tile.variantId)).toBe(before - 2);
      // The phone comes back after all: the same sale, entered once.
      const again = await record({ lines: [lineOf(1), lineOf(1)] });
      expect([again.status, again.body.totalDong]).toEqual([200, "600000"]);
      expect((await journals()).filter((kind: string) => kind === "sale.recorded")).toHaveLength(2);
      expect(await stockOf(tile.variantId)).toBe(before - 2);
    });

    it("takes a sale back once: entries reversed with the reason, goods in stock again", async () => {
      const before = await stockOf(tile.variantId);
      await record({ lines: [lineOf(2, "500000"), lineOf(1, "200000")] });
      const undo = (key: string, body: object = { reason: "goods_returned" }) =>
        weavers("POST", `/coop/sales/${key}/undo`, body);
      expect((await undo("hoi-cho-0001", { reason: "because" })).body.code).toBe("body_invalid");
      const farmers = await signIn(client, "coop_staff", "0501110001");
      const theirs = await farmers("POST", "/coop/sales/hoi-cho-0001/undo", { reason: "goods_returned" });
      const madeUp = await farmers("POST", "/coop/sales/hoi-cho-none/undo", { reason: "goods_returned" });
      expect([theirs.status, theirs.body]).toEqual([404, madeUp.body]);

      for (const answer of [await undo("hoi-cho-0001"), await undo("hoi-cho-0001")])
        expect([answer.status, answer.body]).toEqual([200, { key: "hoi-cho-0001", totalDong: "700000" }]);
      expect((await journals()).filter((it) => it === "correction")).toHaveLength(4);
      expect(await stockOf(tile.variantId)).toBe(before);
      expect((await movements()).map((it: any) => [it.act, it.moved]).sort()).toEqual([
        ["sold", 1],
        ["sold", 2],
        ["taken_back", 1],
        ["taken_back", 2],
      ]);
      const [due] = await sql("select coalesce(sum(accrued), 0)::text as due from income_monthly");
      expect(due).toEqual({ due: "0" });
      // The phone did not hear the first answer and sends the sale once more.
      await record({ lines: [lineOf(2, "500000"), lineOf(1, "200000")] });
      expect(await stockOf(tile.variantId)).toBe(before);
      const day = (await weavers("GET", "/coop/sales?date=2026-11-21")).body;
      expect([day.count, day.totals, day.sales[0].undoneBecause]).toEqual([1, [], "goods_returned"]);
    });

    it("lists a day's sales of every phone with totals by channel, and nobody else's", async () => {
      await record();
      await record({ key: "hoi-cho-0002", channel: "shop", lines: [lineOf(2, "450000")] });
      await record({ key: "hoi-cho-0003", soldAt: "2026-11-20T16:59:00.000Z" });
      const { body } = await weavers("GET", "/coop/sales?date=2026-11-21");
      expect(body).toMatchObject({ date: "2026-11-21", count: 2, page: 1 });
      expect(body.totals).toEqual([
        { channel: "fair", salesCount: 1, totalDong: "300000" },
        { channel: "shop", salesCount: 1, totalDong: "450000" },
      ]);
      expect(body.sales.map((it: any) => [it.totalDong, it.lines[0].quantity])).toEqual(
        expect.arrayContaining([["450000", 2]]),
      );
      const farmers = await signIn(client, "coop_staff", "0501110001");
      expect((await farmers("GET", "/coop/sales?date=2026-11-21")).body.count).toBe(0);
      for (const query of ["date=hom-nay", "page=0", "page=x"])
        expect((await weavers("GET", `/coop/sales?${query}`)).body.code).toBe("filter_invalid");
    });

    it("sets right the time of a phone whose clock is wrong, the same each time it sends", async () => {
      const year = 365 * 86_400_000;
      const wrong = (ms: number) => new Date(Date.now() + year + ms).toISOString();
      const soldAt = wrong(-3_600_000);
      const first = await record({ soldAt, sentAt: wrong(0) });
      const again = await record({ soldAt, sentAt: wrong(600_000) });
      expect([first.status, again.status, again.body]).toEqual([200, 200, first.body]);
      const [kept] = await sql(
        "select abs(extract(epoch from now() - interval '1 hour' - sold_at)) < 60 as is_right from recorded_sale",
      );
      expect(kept).toEqual({ is_right: true });
      expect((await record({ key: "hoi-cho-0009", soldAt: wrong(0) })).body.code).toBe("sold_in_future");
    });

    it("refuses goods that are not hers and writes nothing", async () => {
      const before = await everythingWritten(dbConfig.clientUrl);
      const [other] = await sql("select id, product_id from product_variant where product_id <> $1 limit 1", [
        tile.productId,
      ]);
      const answer = await record({ lines: [{ ...lineOf(), variantId: other.id }] });
      expect([answer.status, answer.body.code]).toEqual([400, "unknown_product"]);
      expect((await doorOf(client, {})("GET", "/coop/fair")).status).toBe(401);
      expect(await everythingWritten(dbConfig.clientUrl)).toEqual(before);
      expect(await movements()).toEqual([]);
    });
  },
});
