import { describe, expect, it } from "vitest";
import { pagesAround, readQuery, without } from "./query";

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
