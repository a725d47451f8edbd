import { randomUUID } from "node:crypto";
import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import { ask, brokenInvariants } from "./market/books";
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
    let farmers: Door;
    let memberIds: string[];
    const sql = (text: string, values: readonly unknown[] = []) => ask(dbConfig.clientUrl, text, values);

    beforeAll(async () => {
      process.env.DEMO_PASSWORD = "demo1234";
      const { seedDemo } = require("../../src/workflows/seed-demo");
      const { publishableKey } = await seedDemo(getContainer(), smallWorld());
      shop = doorOf(client, { "x-publishable-api-key": publishableKey });
    });

    beforeEach(async () => {
      weavers = await signIn(client, "coop_staff", "0501010001");
      farmers = await signIn(client, "coop_staff", "0501110001");
      const choices = await weavers("GET", "/coop/goods-choices");
      memberIds = choices.body.members.map((it: any) => it.memberId);
      const [coop] = await sql("select id from cooperative where handle = 'suoi-truc'");
      await sql(
        `insert into photo_upload (base, cooperative_id, staff_id, sha256, widths, stored_at)
         values ('/photos/khan-1', $1, 'staff', 'x', '{320,480,1080}', now())`,
        [coop.id],
      );
    });

    afterEach(async () => {
      expect(await brokenInvariants(dbConfig.clientUrl)).toEqual([]);
    });

    const photo = { base: "/photos/khan-1", widths: [320, 480, 1080], alt: "" };
    const scarf = (changes: object = {}) => ({
      key: randomUUID(),
      publish: true,
      name: "Khăn lanh Mường",
      categoryHandle: "thu-cong-my-nghe",
      photos: [photo],
      optionTitle: "Cỡ",
      variants: [
        { title: "Nhỏ", priceDong: "150000", stock: 4 },
        { title: "Lớn", priceDong: "250.000".replace(".", ""), stock: 2 },
      ],
      makers: [{ memberId: memberIds[0], weight: 1 }],
      story: "Dệt tay.",
      materials: "Lanh",
      ...changes,
    });
    const make = async (changes: object = {}) => {
      const made = await weavers("POST", "/coop/goods", scarf(changes));
      expect([made.status, made.body.message]).toEqual([200, undefined]);
      return made.body;
    };

    it("makes goods the shop shows at once, and once however often the phone sends them", async () => {
      const body = scarf();
      const answers = await Promise.all([1, 2, 3].map(() => weavers("POST", "/coop/goods", body)));
      expect(answers.map((it) => [it.status, it.body.message])).toEqual(Array(3).fill([200, undefined]));
      const [made] = answers;
      expect(new Set(answers.map((it) => it.body.id)).size).toBe(1);
      expect(await sql("select count(*)::int as n from product where title = 'Khăn lanh Mường'")).toEqual([{ n: 1 }]);
      expect(made?.body).toMatchObject({
        state: "selling",
        materials: "Lanh",
        makers: [{ memberId: memberIds[0], weight: 1 }],
        variants: [
          { title: "Nhỏ", priceDong: "150000", stock: 4, reserved: 0 },
          { title: "Lớn", priceDong: "250000", stock: 2, reserved: 0 },
        ],
      });
      const shown = await shop("GET", `/store/goods/${made?.body.handle}`);
      expect(shown.body).toMatchObject({
        name: "Khăn lanh Mường",
        priceDong: "150000",
        materials: "Lanh",
        photos: [photo],
        maker: { makersCount: 1 },
        variants: [{ available: 4 }, { available: 2 }],
      });
      expect(shown.body.moneyPath).not.toBeNull();
      // Sent again after she changed the price: the same goods at the new price.
      const changed = await weavers("POST", "/coop/goods", {
        ...body,
        variants: [{ title: "Nhỏ", priceDong: 160000, stock: 4 }],
      });
      expect([changed.body.id, changed.body.variants.length, changed.body.variants[0].priceDong]).toEqual([
        made?.body.id,
        1,
        "160000",
      ]);
      expect((await shop("GET", `/store/goods/${made?.body.handle}`)).body.priceDong).toBe("160000");
    });

    it("sizes are renamed, added and removed; a shopper buys the new one", async () => {
      const made = await make();
      const [small, large] = made.variants;
      const edited = await weavers("POST", `/coop/goods/${made.id}`, {
        ...made,
        publish: false,
        name: "Khăn lanh thêu",
        variants: [
          { title: "Rất lớn", titleEn: "Huge", priceDong: "350000", stock: 3 },
          { ...small, title: "Lớn", priceDong: "155000" },
        ],
      });
      expect([edited.status, edited.body.message]).toEqual([200, undefined]);
      expect(edited.body.variants.map((it: any) => [it.title, it.priceDong, it.stock, it.id === small.id])).toEqual([
        ["Rất lớn", "350000", 3, false],
        ["Lớn", "155000", 4, true],
      ]);
      expect(edited.body.variants.some((it: any) => it.id === large.id)).toBe(false);
      const shown = await shop("GET", `/store/goods/${made.handle}`);
      expect(shown.body.variants.map((it: any) => it.title)).toEqual(["Rất lớn", "Lớn"]);
      await buy(shop, [{ handle: made.handle, quantity: 1 }]);
      const after = await weavers("GET", `/coop/goods/${made.id}`);
      expect(after.body.variants[0]).toMatchObject({ stock: 3, reserved: 1 });
      const removed = await weavers("POST", `/coop/goods/${made.id}`, {
        ...after.body,
        variants: [after.body.variants[1]],
      });
      expect([removed.status, removed.body.code]).toEqual([409, "size_promised"]);
      const size = after.body.variants[0];
      const stock = (value: unknown) =>
        weavers("POST", `/coop/goods/${made.id}/stock`, { variantId: size.id, stock: value });
      expect((await stock(0)).body.code).toBe("stock_below_promised");
      expect((await stock(1)).body).toMatchObject({ stock: 1, reserved: 1 });
      for (const wrong of [-1, 1.5, "12x", 100000]) expect((await stock(wrong)).body.code).toBe("stock_not_whole");
      expect((await shop("GET", `/store/goods/${made.handle}`)).body.variants[0].available).toBe(0);
    });

    it("a draft needs only a name; selling says what is missing, one thing after the other", async () => {
      const draft = await weavers("POST", "/coop/goods", {
        key: randomUUID(),
        name: "Túi",
        variants: [{ title: "", priceDong: null, stock: null }],
      });
      expect([draft.status, draft.body.state, draft.body.variants[0]]).toEqual([
        200,
        "draft",
        expect.objectContaining({ priceDong: null, stock: null }),
      ]);
      expect((await shop("GET", `/store/goods/${draft.body.handle}`)).status).toBe(404);
      const steps: [object, string][] = [
        [{}, "goods_need_photo"],
        [{ photos: [photo] }, "goods_need_category"],
        [{ categoryHandle: "thu-cong-my-nghe" }, "goods_need_price"],
        [{ variants: [{ ...draft.body.variants[0], priceDong: "90000" }] }, "goods_need_stock"],
        [{ variants: [{ ...draft.body.variants[0], priceDong: "90000", stock: 0 }] }, "goods_need_makers"],
      ];
      let fields = { ...draft.body, publish: true };
      for (const [change, code] of steps) {
        fields = { ...fields, ...change };
        const answer = await weavers("POST", `/coop/goods/${draft.body.id}`, fields);
        expect([answer.status, answer.body.code]).toEqual([400, code]);
      }
      const sold = await weavers("POST", `/coop/goods/${draft.body.id}`, {
        ...fields,
        makers: [{ memberId: memberIds[1], weight: 2 }],
      });
      expect([sold.status, sold.body.state]).toEqual([200, "out_of_stock"]);
    });

    it("hides with a way back, and duplicates everything but the stock", async () => {
      const made = await make();
      const hidden = await weavers("POST", `/coop/goods/${made.id}/hide`, {});
      expect([hidden.body.state, (await shop("GET", `/store/goods/${made.handle}`)).status]).toEqual(["hidden", 404]);
      const saved = await weavers("POST", `/coop/goods/${made.id}`, { ...made, publish: false, story: "Mới" });
      expect(saved.body).toMatchObject({ state: "hidden", story: "Mới" });
      const back = await weavers("POST", `/coop/goods/${made.id}/publish`, {});
      expect([back.body.state, (await shop("GET", `/store/goods/${made.handle}`)).status]).toEqual(["selling", 200]);
      const key = randomUUID();
      const copies = [
        await weavers("POST", `/coop/goods/${made.id}/duplicate`, { key }),
        await weavers("POST", `/coop/goods/${made.id}/duplicate`, { key }),
      ];
      expect(new Set(copies.map((it) => it.body.id)).size).toBe(1);
      expect(copies[0]?.body).toMatchObject({
        state: "draft",
        name: "Khăn lanh Mường (bản sao)",
        photos: [photo],
        variants: [
          { priceDong: "150000", stock: null },
          { priceDong: "250000", stock: null },
        ],
      });
      await sql(
        "insert into product_hold (product_id, reason, was_on_sale, held_by, held_at) values ($1, 'Ảnh mờ quá', true, 'op', now())",
        [made.id],
      );
      await weavers("POST", `/coop/goods/${made.id}/hide`, {});
      const held = await weavers("POST", `/coop/goods/${made.id}/publish`, {});
      expect([held.body.code, held.body.message.includes("Ảnh mờ quá")]).toEqual(["goods_held", true]);
    });

    it("refuses each wrong field in a sentence and stores nothing", async () => {
      const [theirs] = await sql(
        "select m.member_id as id from membership m join cooperative c on c.id = m.cooperative_id where c.handle = 'buon-nang'",
      );
      const price = (priceDong: unknown) => ({ variants: [{ title: "Nhỏ", priceDong, stock: 1 }] });
      const sizes = (count: number) => ({
        variants: Array.from({ length: count }, (_, index) => ({ title: `Cỡ ${index}`, priceDong: 5000, stock: 1 })),
      });
      const cases: [object, string][] = [
        [{ name: " " }, "goods_need_name"],
        [{ categoryHandle: "khong-co" }, "category_unknown"],
        [price("1500.5"), "price_not_dong"],
        [price("-5000"), "price_not_dong"],
        [price("abc"), "price_not_dong"],
        [price("999"), "price_too_low"],
        [price("9999999999"), "price_too_high"],
        [{ variants: [{ title: "Nhỏ", priceDong: 5000, stock: 1.5 }] }, "stock_not_whole"],
        [{ variants: [{ title: "Nhỏ", priceDong: 5000, stock: -2 }] }, "stock_not_whole"],
        [sizes(101), "sizes_too_many"],
        [{ variants: [...sizes(1).variants, ...sizes(1).variants] }, "size_named_twice"],
        [{ variants: [...sizes(1).variants, { title: "", priceDong: 5000, stock: 1 }] }, "size_without_name"],
        [{ makers: [{ memberId: theirs.id, weight: 1 }] }, "maker_not_member"],
        [{ photos: [{ ...photo, base: "/photos/cua-nguoi-khac" }] }, "photo_not_ours"],
        [{ photos: [{ ...photo, base: "https://x.example/a" }] }, "photo_not_ours"],
        [{ story: "x".repeat(10_001) }, "body_invalid"],
        [{ key: "k" }, "body_invalid"],
      ];
      const count = () => sql("select count(*)::int as n from product");
      const before = await count();
      for (const [change, code] of cases) {
        const answer = await weavers("POST", "/coop/goods", scarf(change));
        expect([answer.body.code, answer.body.message?.length > 10]).toEqual([code, true]);
      }
      expect(await count()).toEqual(before);
      const many = await make(sizes(100));
      expect(many.variants.length).toBe(100);
    });

    it("roles: anybody reads, manager and sales write; another cooperative's goods are not there", async () => {
      const made = await make();
      const acts = [
        ["POST", `/coop/goods`, scarf()],
        ["POST", `/coop/goods/${made.id}`, { ...made, publish: false }],
        ["POST", `/coop/goods/${made.id}/hide`, {}],
        ["POST", `/coop/goods/${made.id}/publish`, {}],
        ["POST", `/coop/goods/${made.id}/duplicate`, { key: randomUUID() }],
        ["POST", `/coop/goods/${made.id}/stock`, { variantId: made.variants[0].id, stock: 1 }],
      ] as const;
      await sql(
        "update coop_staff_role set role = 'accountant' where staff_id in (select id from coop_staff where phone = '+84501010001')",
      );
      for (const [method, url, body] of acts)
        expect((await weavers(method, url, body)).body.code).toBe("role_not_allowed");
      expect((await weavers("GET", `/coop/goods/${made.id}`)).status).toBe(200);
      await sql("update coop_staff_role set role = 'sales'");
      for (const [method, url, body] of acts) expect((await weavers(method, url, body)).status).toBe(200);
      const nobody = await farmers("GET", "/coop/goods/prod_none");
      expect(nobody.status).toBe(404);
      for (const [method, url, body] of acts.slice(1)) {
        const answer = await farmers(method, url, body);
        expect([url, answer.status, answer.body]).toEqual([url, 404, nobody.body]);
      }
      expect((await farmers("GET", `/coop/goods/${made.id}`)).body).toEqual(nobody.body);
      const list = await farmers("GET", "/coop/goods?q=khan+lanh");
      expect([list.body.count, list.body.goods]).toEqual([0, []]);
    });

    it("finds without marks, counts every state, pages", async () => {
      await make({ name: "Đệm bông lau" });
      const empty = await make({ name: "Đệm bông gạo", variants: [{ title: "", priceDong: 50000, stock: 0 }] });
      const gone = await make({ name: "Đệm bông ngồi" });
      await weavers("POST", `/coop/goods/${gone.id}/hide`, {});
      await weavers("POST", "/coop/goods", { key: randomUUID(), name: "Đệm bông nháp", variants: [{ title: "" }] });
      const found = await weavers("GET", "/coop/goods?q=DEM+bong");
      expect(found.body.counts).toEqual({ selling: 1, out_of_stock: 1, draft: 1, hidden: 1 });
      const out = await weavers("GET", "/coop/goods?q=dem+bong&state=out_of_stock");
      expect([out.body.count, out.body.goods[0].id, out.body.goods[0].variants[0].stock]).toEqual([1, empty.id, 0]);
      expect((await weavers("GET", "/coop/goods?q=dem%3F%25_%27")).body.count).toBe(0);
      const [total] = await sql(
        "select count(*)::int as n from product_product_cooperative_cooperative l join cooperative c on c.id = l.cooperative_id where c.handle = 'suoi-truc'",
      );
      expect((await weavers("GET", "/coop/goods?sort=name")).body.count).toBe(total.n);
      expect((await weavers("GET", "/coop/goods?page=99")).body.goods).toEqual([]);
      for (const wrong of ["state=x", "sort=x", "page=0", "page=a", "state=a&state=b"])
        expect((await weavers("GET", `/coop/goods?${wrong}`)).body.code).toBe("filter_invalid");
      expect((await weavers("GET", `/coop/goods?q=${BASKET.replaceAll("-", "+")}`)).body.count).toBe(1);
    });
  },
});
