import { describe, expect, it } from "vitest";
import { refusalOf } from "../boundary/refusal";
import { readGoodsAsked, readText } from "./goods-asked";
import { goodsFilter } from "./goods-filter";

function refusedBy(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return refusalOf(error);
  }
}

const nothing = {
  text: null,
  category: null,
  provinceCode: null,
  people: null,
  leastStars: null,
  cooperative: null,
  priceFrom: null,
  priceTo: null,
  isInStock: false,
  sort: null,
  page: 1,
};

describe("what a listing is asked for", () => {
  it("is nothing where nothing or only empty fields were sent", () => {
    expect(readGoodsAsked({})).toEqual(nothing);
    expect(readGoodsAsked({ q: "", category: "", province: "", priceFrom: "", page: "", other: "1" })).toEqual(nothing);
  });

  it("is read field by field", () => {
    const query = {
      q: " mật  ong ",
      category: "thuc-pham-tho-so-che",
      province: "15",
      people: "Tày",
      stars: "4",
      cooperative: "suoi-truc",
      priceFrom: "50000",
      priceTo: "50000",
      inStock: "1",
      sort: "price_up",
      page: "3",
    };
    expect(readGoodsAsked(query)).toEqual({
      text: "mật ong",
      category: { handle: "thuc-pham-tho-so-che", path: "thuc_pham/tho_so_che" },
      provinceCode: "15",
      people: "Tày",
      leastStars: 4,
      cooperative: "suoi-truc",
      priceFrom: 50_000,
      priceTo: 50_000,
      isInStock: true,
      sort: "price_up",
      page: 3,
    });
  });

  it.each([
    ["category", "thuc-pham-khong-co"],
    ["category", "status"],
    ["province", "99"],
    ["people", "Klingon"],
    ["stars", "2"],
    ["cooperative", "a\u0000b"],
    ["cooperative", "x' or 1=1 --"],
    ["priceFrom", "-1"],
    ["priceFrom", "1e3"],
    ["priceTo", "50.000"],
    ["inStock", "yes"],
    ["sort", "random()"],
    ["page", "0"],
    ["page", "1000000"],
    ["q", ["a", "b"]],
    ["category", { $ne: "x" }],
  ])("refuses %s = %j", (name, value) => {
    expect(refusedBy(() => readGoodsAsked({ [name]: value }))).toMatchObject({ code: "filter_invalid", field: name });
  });

  it("refuses prices the wrong way round", () => {
    const asked = () => readGoodsAsked({ priceFrom: "2", priceTo: "1" });
    expect(refusedBy(asked)).toMatchObject({ code: "filter_invalid", field: "priceTo" });
  });
});

describe("a text that is searched for", () => {
  it.each([
    ["a\u0000b", "a b"],
    ["mật\u200bong", "mật ong"],
    ["\u202emật ong\u202c", "mật ong"],
    ["\u200b\u200b\ufeff", null],
    ["mật ong".normalize("NFD"), "mật ong"],
    ["\ud800 ong", "ong"],
  ])("%j is read as %j", (text, read) => {
    expect(readText(text)).toBe(read);
  });

  it("longer than anybody types is refused with the length", () => {
    const refusal = { code: "search_text_too_long", details: { most: "200" }, field: "q" };
    expect(refusedBy(() => readText("a".repeat(10_000)))).toEqual(refusal);
    expect(readText("a".repeat(200))).toHaveLength(200);
  });
});

describe("the catalogue's own statement", () => {
  it("has a condition per filter and a value for each of its marks", () => {
    const { conditions } = goodsFilter(readGoodsAsked({ q: "che tuyet", priceTo: "90000", inStock: "1", stars: "5" }));
    for (const { sql, values } of conditions) expect(sql.split("?").length - 1).toBe(values.length);
    expect(conditions.map(({ values }) => values)).toEqual([["che", "tuyet"], [5], [90_000], [0]]);
  });

  it("finds nothing for a text without a letter", () => {
    const { conditions } = goodsFilter(readGoodsAsked({ q: "🐝%_" }));
    expect(conditions).toEqual([{ sql: "? = ''", values: ["🐝%_"] }]);
  });
});
