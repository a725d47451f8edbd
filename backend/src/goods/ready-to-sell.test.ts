import { describe, expect, it } from "vitest";
import { missingToSell } from "./ready-to-sell";

const whole = {
  photos: [{ base: "/photos/a", widths: [320], alt: "" }],
  name: "Khăn thổ cẩm",
  categoryHandle: "thu-cong-my-nghe",
  variants: [{ title: "Cỡ M", titleEn: "", priceDong: "150000", stock: 0 }],
  makers: [{ memberId: "mem_1", weight: 1 }],
};

describe("missingToSell", () => {
  it("lets whole goods be sold, also with nothing in stock", () => {
    expect(missingToSell(whole, "maker")).toEqual([]);
  });

  it("names everything that is missing, in the order of the form", () => {
    const empty = { photos: [], name: "", categoryHandle: "", variants: [], makers: [] };
    expect(missingToSell(empty, "maker")).toEqual(["photo", "name", "category", "price", "stock", "makers"]);
  });

  it("wants a price and a count of every size", () => {
    const [size] = whole.variants;
    const variants = [...whole.variants, { ...size, title: "Cỡ L", titleEn: "", priceDong: null, stock: null }];
    expect(missingToSell({ ...whole, variants }, "maker")).toEqual(["price", "stock"]);
  });

  it("asks for makers only where income is shared by makers", () => {
    const unnamed = { ...whole, makers: [] };
    expect(missingToSell(unnamed, "maker")).toEqual(["makers"]);
    expect(missingToSell(unnamed, "contribution")).toEqual([]);
    expect(missingToSell(unnamed, "pool")).toEqual([]);
    expect(missingToSell(unnamed, null)).toEqual([]);
  });
});
