import { describe, expect, it } from "vitest";
import { isFirstLook, readGoodsAsked } from "../catalogue/goods-asked";
import { goodsFacets } from "./facets";
import { heardOf } from "./heard";
import { indexFilters, pageQuery } from "./index-query";
import { otherTexts } from "./other-texts";
import { waysOut } from "./ways-out";
import { withMarks } from "./with-marks";

describe("what counts as asked", () => {
  it("is a text on its own, once: no filter, order or further page of it", () => {
    const isFirst = (query: object) => isFirstLook(readGoodsAsked({ ...query }));
    expect([isFirst({ q: "chè" }), isFirst({ q: "chè", page: "1", category: "" })]).toEqual([true, true]);
    const later = [{ page: "2" }, { sort: "new" }, { category: "thuc-pham" }, { province: "08" }, { people: "Tày" }];
    for (const more of [...later, { stars: "4" }, { cooperative: "x" }, { priceTo: "9" }, { inStock: "1" }])
      expect([more, isFirst({ q: "chè", ...more })]).toEqual([more, false]);
    expect(isFirst({})).toBe(false);
  });
});

describe("filters in the index", () => {
  it("are one field each, and none is undefined", () => {
    const asked = readGoodsAsked({ q: "chè", category: "thuc-pham", stars: "4", priceFrom: "10000", inStock: "1" });
    expect(indexFilters(asked, "coop_1")).toEqual({
      q: "chè",
      category_path: "thuc_pham",
      ocop_stars: { $gte: 4 },
      coop_id: "coop_1",
      price: { $gte: 10_000 },
      in_stock: true,
    });
    expect(indexFilters(readGoodsAsked({}), null)).toEqual({});
  });

  it("are sorted by season without a text and by relevance with one", () => {
    const orderOf = (query: object) =>
      pageQuery({ asked: readGoodsAsked({ ...query }), filters: {} }, false).pagination?.order;
    expect(orderOf({})).toEqual({ in_season: "DESC", sold_30d: "DESC", created_at: "DESC" });
    expect(orderOf({ q: "chè" })).toBeUndefined();
    expect(orderOf({ q: "chè", sort: "price_up" })).toEqual({ price: "ASC" });
  });
});

describe("facets", () => {
  const values = (counts: Record<string, number>) => ({
    type: "value" as const,
    values: Object.entries(counts).map(([value, count]) => ({ value, count })),
  });
  const counted = {
    category_path: values({ thuc_pham: 5, "thuc_pham/che": 3, "thuc_pham/gia_vi": 2 }),
    province: values({ "08": 1, "15": 4 }),
    ethnic: values({ Tày: 5 }),
    coop_id: values({ coop_1: 4, coop_2: 1, coop_gone: 2 }),
    in_stock: values({ true: 4, false: 1 }),
    price: { type: "stats" as const, min: 15_000, max: 90_000, count: 5 },
  };
  const cooperatives = [
    { id: "coop_1", handle: "suoi-truc", name: "HTX Suối Trúc", province_code: "15" },
    { id: "coop_2", handle: "ban-mo", name: "HTX Bản Mơ", province_code: "08" },
  ];

  it("name what they count: tree, most goods first, no cooperative that does not sell", () => {
    const facets = goodsFacets(counted, readGoodsAsked({}), cooperatives);
    expect(facets.category).toEqual([
      expect.objectContaining({
        value: "thuc-pham",
        count: 5,
        subs: [
          expect.objectContaining({ value: "thuc-pham-gia-vi", count: 2 }),
          expect.objectContaining({ value: "thuc-pham-che", count: 3 }),
        ],
      }),
    ]);
    expect(facets.province.map(({ value, name, count }) => [value, name, count])).toEqual([
      ["15", "Lào Cai", 4],
      ["08", "Tuyên Quang", 1],
    ]);
    expect(facets.cooperative.map(({ value }) => value)).toEqual(["suoi-truc", "ban-mo"]);
    expect([facets.inStock, facets.price]).toEqual([4, { minDong: "15000", maxDong: "90000" }]);
  });

  it("keep what is chosen, at 0 where it finds nothing", () => {
    const facets = goodsFacets({}, readGoodsAsked({ category: "do-uong-co-con", province: "15", people: "Tày" }), []);
    expect(facets.category).toMatchObject([{ value: "do-uong", subs: [{ value: "do-uong-co-con", count: 0 }] }]);
    expect(facets.province).toMatchObject([{ value: "15", count: 0 }]);
    expect(facets.people).toMatchObject([{ value: "Tày", count: 0 }]);
    expect(facets.price).toBeNull();
  });

  it("count three stars and more, however the engine counts them", () => {
    const ranges = ["3", "4", "5"].map((key, at) => ({ key, from: Number(key), count: 3 - at }));
    const byRange = goodsFacets({ ocop_stars: { type: "range", ranges } }, readGoodsAsked({}), []);
    const byValue = goodsFacets({ ocop_stars: values({ 0: 9, 3: 1, 4: 1, 5: 1 }) }, readGoodsAsked({}), []);
    const counts = [3, 2, 1].map((count, at) => ({ value: String(at + 3), count }));
    expect(byRange.stars).toEqual(counts);
    expect(byValue.stars).toEqual(counts);
  });
});

describe("what was meant", () => {
  it("is written with the marks the goods' names have", () => {
    expect(withMarks("mat ong", ["Mật ong bạc hà", "Ông mặt trời"])).toBe("mật ong");
    expect(withMarks("mật ong rung", ["Mát Ông Rừng"])).toBe("mật ông rừng");
    expect(withMarks("honey", ["Mật ong"])).toBe("honey");
  });

  it("is read from whichever engine answered", () => {
    expect(heardOf({ "search-postgres-vietnam": { read_as: "mat ong", unknown: ["zz"] } })).toEqual({
      readAs: "mat ong",
      unknown: ["zz"],
    });
    for (const other of [undefined, null, "x", { engine: { hits: 3 } }])
      expect(heardOf(other)).toEqual({ readAs: null, unknown: [] });
  });

  it("without the words nothing resembles, or one word less", () => {
    expect(otherTexts("mật ong xyzzy", ["xyzzy"])).toEqual(["mật ong"]);
    expect(otherTexts("mật ong cói", [])).toEqual(["mật ong", "mật cói", "ong cói"]);
    expect(otherTexts("xyzzy", ["xyzzy"])).toEqual([]);
    expect(otherTexts("🐝 🍯", [])).toEqual([]);
  });

  it("each filter left out, from the first page; nothing to leave out of one", () => {
    const ways = waysOut(readGoodsAsked({ q: "chè", stars: "5", inStock: "1", page: "4" }));
    expect(ways.map(({ without }) => without)).toEqual(["q", "stars", "inStock", "filters"]);
    expect(ways.at(-1)?.asked).toEqual(readGoodsAsked({ q: "chè" }));
    expect(ways[1]?.asked).toMatchObject({ text: "chè", leastStars: null, isInStock: true, page: 1 });
    expect(waysOut(readGoodsAsked({ q: "chè" }))).toEqual([]);
  });
});
