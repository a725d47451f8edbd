import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import { ask } from "./market/books";
import { type Api, type Door, doorOf } from "./market/door-client";
import { signInOperator } from "./market/operator";
import { smallWorld } from "./market/small-world";

// The embedded engine's own, whatever server is named: what Meilisearch adds is search-fallback's.
process.env.MEILISEARCH_HOST = "";

const BASKET = "gui-may-dan-tay";
const HONEY = "mat-ong-hoa-ca-phe";

medusaIntegrationTestRunner({
  cwd: process.cwd(),
  env: { DEMO_PASSWORD: "demo1234" },
  testSuite: ({ api, getContainer, dbConfig }) => {
    const client: Api = api;
    let shop: Door;
    let key: string;
    const sql = (text: string, values: readonly unknown[] = []) => ask(dbConfig.clientUrl, text, values);
    const fill = () => require("../../src/finding/fill-all").fillAll(getContainer());

    beforeAll(async () => {
      process.env.DEMO_PASSWORD = "demo1234";
      const { seedDemo } = require("../../src/workflows/seed-demo");
      key = (await seedDemo(getContainer(), smallWorld())).publishableKey;
      shop = doorOf(client, { "x-publishable-api-key": key });
    });

    beforeEach(fill);

    const search = (asked: Record<string, string>) => shop("GET", `/store/search/goods?${new URLSearchParams(asked)}`);
    const handles = (body: any): string[] => body.goods.map((it: any) => it.handle);
    const counts = (values: any[]) => Object.fromEntries(values.map((it) => [it.value, it.count]));
    const suggested = (q: string) => shop("GET", `/store/search/suggestions?${new URLSearchParams({ q })}`);

    it("finds honey however it is typed, says how it read the text, and shows prices as they are now", async () => {
      const read = [
        ["mật ong", null],
        ["mat ong", null],
        ["maatj ong", "mật ong"],
        ["mat ogn", "mật ong"],
        ["honey", null],
      ] as const;
      for (const [q, understoodAs] of read) {
        const { status, body } = await search({ q });
        expect([q, status, handles(body)[0], body.understoodAs]).toEqual([q, 200, HONEY, understoodAs]);
        expect(body).toMatchObject({ page: 1, pages: 1, isDegraded: false, didYouMean: null, ways: [] });
      }
      await sql(
        `update price set amount = 99000, raw_amount = '{"value":"99000","precision":20}' where price_set_id in (
           select ps.price_set_id from product_variant_price_set ps join product_variant v on v.id = ps.variant_id
             join product p on p.id = v.product_id where p.handle = $1)`,
        [HONEY],
      );
      expect((await search({ q: "mat ong" })).body.goods[0]).toMatchObject({ handle: HONEY, priceDong: "99000" });
    });

    it("lays goods out in aisles, beside others of their craft, and names them to search engines while they are shown", async () => {
      const aisle = async (address: string) => (await shop("GET", `/store/aisles/${address}`)).body;
      const stalls = async (address: string) => (await aisle(address)).cooperatives.map((it: any) => it.handle);
      const counts = async () => {
        const { craft, category, province } = (await shop("GET", "/store/aisles")).body;
        const of = (aisles: any[], slug: string) => aisles.find((it) => it.slug === slug)?.goodsCount;
        return [of(craft, "det-tho-cam"), of(craft, "dan-may-tre"), of(province, "nghe-an"), of(category, "do-uong")];
      };
      const mapped = async (from: string) => {
        const { body } = await shop("GET", `/store/sitemap/goods?from=${from}`);
        return body.goods.map((it: any) => it.handle);
      };
      expect(await counts()).toEqual([10, 5, 5, 1]);
      const brocade = await aisle("craft/det-tho-cam");
      expect([brocade.goodsCount, brocade.goods.length, brocade.cooperativesCount]).toEqual([10, 10, 2]);
      expect((await aisle("category/thuc-pham")).subs).toHaveLength(2);
      expect(await stalls("people/e-de")).toEqual(["buon-nang"]);
      expect(await stalls("category/do-uong")).toEqual(["buon-nang"]);
      expect(await aisle("province/ha-noi")).toMatchObject({ goods: [], goodsCount: 0, cooperatives: [] });
      const others = (await shop("GET", "/store/goods/tui-tho-cam-buon")).body.sameCraft;
      expect(new Set(others.map((it: any) => it.cooperative.handle))).toEqual(new Set(["suoi-truc"]));
      const { starts } = (await shop("GET", "/store/sitemap")).body;
      const [basket] = await sql("select id from product where handle = $1", [BASKET]);
      expect([starts.length, (await mapped(starts[0])).length]).toEqual([1, 10]);
      expect((await mapped(basket.id))[0]).toBe(BASKET);
      await sql("update product set status = 'draft' where handle = $1", [BASKET]);
      expect(await counts()).toEqual([9, 4, 4, 1]);
      expect(await mapped(starts[0])).not.toContain(BASKET);
      expect((await aisle("craft/dan-may-tre")).goodsCount).toBe(4);
      const nobody = [
        "province/ha-tay",
        "people/nobody",
        "craft/nobody",
        "craft/dan-may-tre?page=2",
        "province/nghe-an?page=2",
        "category/nobody",
        "goods/che",
        "craft/%00",
      ];
      const answers = await Promise.all(nobody.map((it) => shop("GET", `/store/aisles/${it}`)));
      expect(answers.map(({ status }) => status)).toEqual(nobody.map(() => 404));
      expect((await shop("GET", "/store/sitemap/goods")).status).toBe(400);
    });

    it("counts each filter without itself, and agrees with the catalogue on what is found", async () => {
      const { body } = await search({ category: "thu-cong-my-nghe", people: "Ê-đê" });
      expect([body.total, handles(body)]).toEqual([1, ["tui-tho-cam-buon"]]);
      expect(counts(body.facets.category)).toEqual({ "thuc-pham": 3, "do-uong": 1, "thu-cong-my-nghe": 1 });
      expect(counts(body.facets.people)).toEqual({ "Ê-đê": 1, Thái: 5, "Khơ-mú": 5 });
      expect(counts(body.facets.cooperative)).toEqual({ "buon-nang": 1 });
      expect(body.facets.price).toEqual({ minDong: "340000", maxDong: "340000" });
      const all = (await search({})).body;
      expect([all.total, all.facets.inStock, all.facets.price.minDong]).toEqual([10, 10, "98000"]);
      expect(all.facets.category.find((it: any) => it.value === "thuc-pham").subs).toHaveLength(2);
      const asked: Record<string, string>[] = [
        {},
        { stars: "4" },
        { stars: "3" },
        { priceFrom: "145000", priceTo: "280000" },
        { category: "thuc-pham-ca-phe-ca-cao" },
        { cooperative: "suoi-truc", inStock: "1" },
        { cooperative: "khong-co" },
      ];
      for (const query of asked) {
        const live = await shop("GET", `/store/goods?${new URLSearchParams(query)}`);
        const found = (await search(query)).body;
        expect([query, found.total, handles(found).sort()]).toEqual([
          query,
          live.body.count,
          handles(live.body).sort(),
        ]);
      }
      const three = (await search({ stars: "5" })).body;
      expect([three.total, counts(three.facets.stars)["3"]]).toEqual([0, (await search({ stars: "3" })).body.total]);
    });

    it("nothing found: another text, or one filter less", async () => {
      const { body } = await search({ q: "mat ong xyzzy", cooperative: "buon-nang", stars: "5" });
      expect([body.total, body.goods, body.didYouMean, body.ways]).toEqual([0, [], null, []]);
      expect((await search({ q: "mat ong xyzzy" })).body.didYouMean).toBe("mật ong");
      const elsewhere = (await search({ q: "mat ong", cooperative: "suoi-truc" })).body;
      expect(elsewhere.ways).toEqual([
        { without: "q", total: 5 },
        { without: "cooperative", total: 1 },
      ]);
      expect(elsewhere.facets.cooperative).toContainEqual({
        value: "suoi-truc",
        name: "HTX Mây tre Suối Trúc",
        nameEn: "HTX Mây tre Suối Trúc",
        count: 0,
      });
    });

    it("an unfinished text becomes goods, a cooperative or a kind of goods", async () => {
      const { body } = await suggested("ca ph");
      expect(body.goods[0]).toMatchObject({ handle: "ca-phe-robusta-chin-cay", priceDong: "145000" });
      expect(body.categories).toMatchObject([{ value: "thuc-pham-ca-phe-ca-cao", count: 2 }]);
      expect((await suggested("buon na")).body.cooperatives).toMatchObject([{ handle: "buon-nang" }]);
      const none = { goods: [], cooperatives: [], categories: [] };
      for (const q of ["", "\u200b", "xyzzy"]) expect((await suggested(q)).body).toEqual(none);
    });

    it("hidden goods and a suspended cooperative are gone at once, from our routes and Medusa's own", async () => {
      const operator = await signInOperator(client, dbConfig.clientUrl);
      const [{ id }] = await sql("select id from product where handle = $1", [BASKET]);
      const medusas = async (query: object) => (await shop("POST", "/store/search", query)).body.results?.[0];
      const ids = async () => (await medusas({ entity: "product", filters: { id } })).hits.map((it: any) => it.id);
      expect(await ids()).toEqual([id]);
      expect((await operator("POST", `/admin/goods/${id}/hold`, { reason: "Ảnh không đúng món hàng" })).status).toBe(
        200,
      );
      const gone = async () => {
        expect(await ids()).toEqual([]);
        const { body } = await search({ q: "gùi mây" });
        expect([handles(body).includes(BASKET), body.total]).toEqual([false, body.goods.length]);
        expect((await suggested("gùi mây")).body.goods.map((it: any) => it.handle)).not.toContain(BASKET);
      };
      await gone();
      await fill();
      await gone();
      await sql("update cooperative set status = 'suspended' where handle = 'buon-nang'");
      for (const settle of [async () => undefined, fill]) {
        await settle();
        const names = (await search({ q: "mat ong" })).body.goods.map((it: any) => it.cooperative.handle);
        expect(names).not.toContain("buon-nang");
        const offered = (await suggested("buon nang")).body.cooperatives.map((it: any) => it.handle);
        expect(offered).not.toContain("buon-nang");
        expect((await medusas({ entity: "cooperative", filters: { handle: "buon-nang" } })).hits).toEqual([]);
        expect((await medusas({ entity: "product", filters: { handle: HONEY } })).hits).toEqual([]);
      }
      expect((await search({})).body.facets.cooperative.map((it: any) => it.value)).toEqual(["suoi-truc"]);
    });

    it("a filter that is none is refused, and nothing widens what is shown", async () => {
      await sql("update product set status = 'draft' where handle = $1", [BASKET]);
      const wrong = [
        "category=khong-co",
        "province=99",
        "stars=1",
        "category[$ne]=x",
        "q[$like]=a",
        "page=0",
        "inStock=0",
      ];
      for (const query of [...wrong, "priceFrom=9&priceTo=1", "sort=id;drop table product"]) {
        const { status, body } = await shop("GET", `/store/search/goods?${query}`);
        expect([query, status, body.code]).toEqual([query, 400, "filter_invalid"]);
      }
      const widened = "status=draft&filters[status]=draft&entity=user&fields=*&facets=x&provider_options[relax]=1";
      const { status, body } = await shop("GET", `/store/search/goods?${widened}&$or=1`);
      expect([status, handles(body).includes(BASKET)]).toEqual([200, false]);
      for (const entity of ["user", "customer", "order", "product_spare", "cooperative_spare", "__proto__", "member"])
        expect([entity, (await shop("POST", "/store/search", { entity })).status]).toEqual([entity, 404]);
      const open = await shop("POST", "/store/search", {
        entity: "product",
        filters: { $or: [{ id: { $exists: true } }, { handle: BASKET }] },
        pagination: { take: 100 },
      });
      expect(open.body.results[0].hits.map((it: any) => it.document.handle)).not.toContain(BASKET);
      const asked = { search_options: { provider_options: { "search-postgres-vietnam": { relax: true } } } };
      expect((await shop("POST", "/store/search", { entity: "product", ...asked })).status).toBe(400);
      for (const q of [5, true, null, ["mật"], { $like: "a" }]) {
        const one = { entity: "product", filters: { q } };
        for (const body of [one, { queries: [{ entity: "product" }, one] }]) {
          const { status, body: answer } = await shop("POST", "/store/search", body);
          expect([q, status, answer.code]).toEqual([q, 400, "filter_invalid"]);
        }
      }
    });

    it("hostile texts get an answer or a sentence in the reader's language", async () => {
      const texts = [
        "̣̀ ̛̉",
        "🐝🍯🧺",
        `"'\`;--`,
        "'; drop table product; --",
        "(a+)+$".repeat(20),
        "((((((((((",
        "%%%___\\\\",
        "\u202eتجربة mật ong\u202c",
        "mật\u200bong\ufeff",
        "a ".repeat(99),
        "<script>alert(1)</script>",
        "' & | ! :* <->",
        "{{7*7}} ${jndi:ldap://x}",
        "ớ".repeat(200),
      ];
      for (const q of texts) {
        const found = await search({ q });
        expect([q, found.status]).toEqual([q, 200]);
        expect((await suggested(q)).status).toBe(200);
      }
      // No database keeps a zero byte: the door lets none in (api/doors/readable-text-only.ts).
      expect((await search({ q: "a\u0000b" })).status).toBe(404);
      for (const [language, words] of [
        ["vi", "Câu tìm dài quá 200 chữ cái"],
        ["en", "longer than 200 letters"],
      ] as const) {
        const door = doorOf(client, { "x-publishable-api-key": key, "accept-language": language });
        const long = await door("GET", `/store/search/goods?q=${"a".repeat(10_000)}`);
        expect([long.status, long.body.code]).toEqual([400, "search_text_too_long"]);
        expect(long.body.message).toContain(words);
      }
      expect(await sql("select count(*)::int as n from product where deleted_at is null")).toEqual([{ n: 10 }]);
    });

    it("while no index answers the catalogue does, says so, and nobody keeps its answer", async () => {
      const tables = await sql("select tablename as name from pg_tables where tablename ~ '^vi_.*_[0-9a-f]{10}$'");
      expect(tables.length).toBeGreaterThan(0);
      for (const { name } of tables) await sql(`alter table "${name}" rename to "away_${name}"`);
      const { status, body } = await search({ q: "mat ong" });
      expect([status, handles(body), body.total]).toEqual([203, [HONEY], 1]);
      expect(body).toMatchObject({ isDegraded: true, engine: "catalogue", facets: null });
      expect((await suggested("mat ong")).body.goods).toMatchObject([{ handle: HONEY }]);
      for (const { name } of tables) await sql(`alter table "away_${name}" rename to "${name}"`);
      expect((await search({ q: "mat ong" })).body.isDegraded).toBe(false);
    });
  },
});
