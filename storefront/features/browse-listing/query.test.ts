import { describe, expect, it } from "vitest";
import { applyLabel, askedFields } from "./apply-words";
import { pagesAround } from "@/lib/pages-around";
import { filtersSet, readQuery, sortsOf, without } from "./query";

describe("the listing's URL", () => {
  it("is read into filters, NFC and trimmed", () => {
    expect(
      readQuery({ q: " mật ong ".normalize("NFD"), province: "lao-cai", stars: "4", sort: "price_up", page: "3" }),
    ).toEqual({
      q: "mật ong",
      province: "lao-cai",
      stars: "4",
      sort: "price_up",
      page: 3,
    });
  });

  it.each([
    { sort: "random" },
    { sort: "season" },
    { stars: "9" },
    { page: "0" },
    { page: "-1" },
    { page: "x" },
    { page: "1" },
    { q: "  " },
    { other: "1" },
  ])("says nothing with %j", (params) => {
    expect(readQuery(params)).toEqual({});
  });

  it("takes prices as people write them, whichever way round", () => {
    expect(readQuery({ priceFrom: "50.000 ₫", priceTo: "120 000" })).toEqual({ priceFrom: "50000", priceTo: "120000" });
    expect(readQuery({ priceFrom: "120000", priceTo: "050000" })).toEqual({ priceFrom: "50000", priceTo: "120000" });
    expect(readQuery({ priceFrom: "rẻ", priceTo: "9".repeat(20), inStock: "yes" })).toEqual({});
  });

  it("takes a province by its name as well", () => {
    expect(readQuery({ province: "Lào Cai" })).toEqual({ province: "lao-cai" });
    expect(readQuery({ province: "lao-cai" })).toEqual({ province: "lao-cai" });
    expect(readQuery({ province: "Atlantis" })).toEqual({ province: "Atlantis" });
  });

  it("is laid out by relevance where a text is searched for, by season where none is", () => {
    expect(sortsOf({ q: "chè" })[0]).toBe("relevance");
    expect(sortsOf({})[0]).toBe("season");
    expect(readQuery({ q: "chè", sort: "relevance" })).toEqual({ q: "chè" });
    expect(readQuery({ sort: "relevance" })).toEqual({});
    expect(readQuery({ q: "chè", sort: "new" })).toEqual({ q: "chè", sort: "new" });
  });

  it("counts the filters behind the button, the text aside", () => {
    expect(filtersSet({ q: "chè", province: "lao-cai", inStock: "1", sort: "new", page: 2 })).toBe(2);
  });

  it("takes the first of a repeated filter and cuts endless ones", () => {
    expect(readQuery({ q: ["a", "b"] })).toEqual({ q: "a" });
    expect(readQuery({ q: "x".repeat(500) }).q).toHaveLength(80);
  });

  it("without one filter starts from the first page", () => {
    expect(without({ q: "chè", province: "lao-cai", page: 4 }, "province")).toEqual({ q: "chè" });
  });
});

describe("page links", () => {
  it.each([
    [1, 1, [1]],
    [1, 9, [1, 2, 0, 9]],
    [5, 9, [1, 0, 4, 5, 6, 0, 9]],
    [2, 3, [1, 2, 3]],
    [9, 9, [1, 0, 8, 9]],
  ])("on page %i of %i", (page, last, links) => {
    expect(pagesAround(page, last)).toEqual(links);
  });
});

describe("the button that applies filters", () => {
  const words = { one: "See {shown} product", other: "See {shown} products", none: "Nothing" };

  it.each([
    [0, "en", "Nothing"],
    [1, "en", "See 1 product"],
    [1280, "en", "See 1,280 products"],
    [1280, "vi", "See 1.280 products"],
  ])("%i in %s: %s", (total, locale, label) => {
    expect(applyLabel(total, words, locale)).toBe(label);
  });

  it("asks with what is filled in", () => {
    const data = new FormData();
    for (const [name, value] of Object.entries({ q: "chè", province: "", stars: "4" })) data.set(name, value);
    expect(askedFields(data, "vi").toString()).toBe("locale=vi&q=ch%C3%A8&stars=4");
  });
});
