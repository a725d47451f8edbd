import { describe, expect, it } from "vitest";
import { refusalOf } from "../../../boundary/refusal";
import type { Owner } from "../../consign-order/owners";
import { type Cart, type CartFacts, cartShape } from "../cart-facts";
import { freeWhenMeant } from "./free-when-meant";
import { goodsOnSale } from "./goods-on-sale";
import { inDong } from "./in-dong";
import { sumAgreed } from "./sum-agreed";
import { wholeLines } from "./whole-lines";

const line = { product_id: "p", product_title: "Gùi mây", variant_id: "v", quantity: 2, unit_price: 280_000 };
const session = { amount: 590_000, status: "pending", provider_id: "pp_cod_cod" };
const collection = { currency_code: "vnd", payment_sessions: [session] };
const owner: Owner = {
  cooperativeId: "c",
  cooperativeName: "HTX Mây tre",
  isApproved: true,
  closedUntil: null,
  isOnSale: true,
  photo: null,
};

function cartWith(changes: object): Cart {
  return cartShape.parse({
    id: "cart",
    currency_code: "vnd",
    total: 590_000,
    original_total: 590_000,
    discount_total: 0,
    shipping_address: null,
    promotions: [],
    items: [line],
    payment_collection: collection,
    ...changes,
  });
}

function codeOf(check: (facts: CartFacts) => void, changes: object, of: Partial<Owner> = {}): string | null {
  try {
    check({ cart: cartWith(changes), owners: new Map([["p", { ...owner, ...of }]]) });
    return null;
  } catch (error) {
    return refusalOf(error)?.code ?? String(error);
  }
}

describe("a basket about to become an order", () => {
  it.each([1, 999, "3"])("may hold %s pieces", (quantity) => {
    expect(codeOf(wholeLines, { items: [{ ...line, quantity }] })).toBeNull();
  });

  it.each([0, 0.000001, 1.5, -1, 1000, 1e21, 1e308, "9007199254740993", "0.000001"])("never %s pieces", (quantity) => {
    expect(codeOf(wholeLines, { items: [line, { ...line, quantity }] })).toBe("quantity_not_whole");
  });

  it.each([0.1, 35_999.64, -1, 1e21, 1e308, "9007199254740993"])("has no line at %s đồng", (unit_price) => {
    expect(codeOf(wholeLines, { items: [{ ...line, unit_price }] })).toBe("price_not_whole");
  });

  it("has no line for nothing", () => {
    expect(codeOf(wholeLines, { items: [{ ...line, unit_price: 0 }] })).toBe("goods_without_price");
  });

  it.each([NaN, Infinity])("throws on %s: no basket of ours holds it", (quantity) => {
    expect(codeOf(wholeLines, { items: [{ ...line, quantity }] })).not.toBeNull();
  });

  it.each([
    ["of an approved cooperative that is open", {}, null],
    ["of a suspended one", { isApproved: false }, "goods_without_cooperative"],
    ["of one on holiday", { closedUntil: "2026-12-01" }, "cooperative_closed"],
    ["that were hidden", { isOnSale: false }, "goods_not_on_sale"],
  ])("holds goods %s", (_, of, code) => {
    expect(codeOf(goodsOnSale, {}, of)).toBe(code);
  });

  it.each([
    ["in đồng", {}, null],
    ["in another currency", { currency_code: "usd" }, "currency_not_dong"],
    [
      "whose payment is in another",
      { payment_collection: { ...collection, currency_code: "usd" } },
      "currency_not_dong",
    ],
  ])("is %s", (_, changes, code) => {
    expect(codeOf(inDong, changes)).toBe(code);
  });
});

const paidBy = (...payment_sessions: readonly object[]) => ({
  payment_collection: { ...collection, payment_sessions },
});

describe("the sum agreed", () => {
  it.each([
    ["is the total", {}, null],
    ["is one đồng less", { total: 590_001 }, "cart_total_changed"],
    ["is a fraction below", paidBy({ ...session, amount: 589_999.4 }), "cart_total_changed"],
    ["of 33,333 ₫ and 8 % is 36,000 ₫", { total: 35_999.64, ...paidBy({ ...session, amount: 36_000 }) }, null],
    [
      "of 33,333 ₫ and 8 % is not 35,999 ₫",
      { total: 35_999.64, ...paidBy({ ...session, amount: 35_999 }) },
      "cart_total_changed",
    ],
    ["is of a session that failed", paidBy({ ...session, status: "error" }), "cart_total_changed"],
    ["is of the session that will be paid", paidBy({ ...session, status: "error", amount: 1 }, session), null],
    ["was never asked for", { payment_collection: null }, "cart_total_changed"],
    ["of a free basket is nothing", { total: 0, payment_collection: null }, null],
  ])("%s", (_, changes, code) => {
    expect(codeOf(sumAgreed, changes)).toBe(code);
  });
});

describe("a basket for nothing", () => {
  const free = { total: 0, discount_total: 590_000, promotions: [{ id: "promo" }] };
  it.each([
    ["is meant when a promotion gives all of it", free, null],
    ["is not without a promotion", { ...free, promotions: [] }, "free_not_meant"],
    ["is not when the discount is not the price", { ...free, discount_total: 589_999 }, "free_not_meant"],
    ["is not when nothing had a price", { ...free, original_total: 0, discount_total: 0 }, "free_not_meant"],
    ["is never below zero", { ...free, total: -1, discount_total: 590_001 }, "free_not_meant"],
    ["is no question while there is something to pay", { total: 1 }, null],
  ])("%s", (_, changes, code) => {
    expect(codeOf(freeWhenMeant, changes)).toBe(code);
  });
});
