import { describe, expect, it } from "vitest";
import { countIn } from "./count";
import { readBasketChange } from "./read-request";

describe("a basket change", () => {
  it("reads a form's texts and a script's numbers alike", () => {
    const change = { locale: "en", variantId: "variant_01", quantity: 2, then: "checkout" };
    expect(readBasketChange({ ...change, quantity: "2" })).toEqual(change);
    expect(readBasketChange(change)).toEqual(change);
  });

  it.each([undefined, "", " ", "hai", "1.5", -1, 1000, "1e9", null, {}])("is none with the quantity %j", (quantity) => {
    expect(readBasketChange({ variantId: "variant_01", quantity })).toBeNull();
  });

  it("keeps no variant id that could shape a path", () => {
    expect(readBasketChange({ variantId: "../carts/1", quantity: 1 })?.variantId).toBeNull();
  });
});

describe("the basket's number in document.cookie", () => {
  it.each([
    ["basket_count=3", 3],
    ["a=1; basket_count=12; b=2", 12],
    ["x_basket_count=3", 0],
    ["basket_count=-1", 0],
    ["", 0],
  ])("%j is %i", (text, count) => {
    expect(countIn(text)).toBe(count);
  });
});
