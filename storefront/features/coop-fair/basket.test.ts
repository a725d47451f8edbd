import type { FairTile } from "@cho-phien/contract";
import { describe, expect, it } from "vitest";
import { addPiece, amountOf, likelyCash, meantInThousands, piecesIn, setAmount, setQuantity, totalOf } from "./basket";

const tile = (variantId: string, priceDong: string): FairTile => ({
  productId: "prod",
  variantId,
  name: "Gùi",
  nameEn: null,
  variant: null,
  priceDong,
  stock: 3,
  photo: null,
});
const two = addPiece(addPiece([], tile("a", "200000"), "Gùi"), tile("a", "200000"), "Gùi");

describe("a basket at the stall", () => {
  it("counts a second tap on one line and adds another line for other goods", () => {
    const basket = addPiece(two, tile("b", "35000"), "Rổ");
    expect([basket.length, piecesIn(basket), totalOf(basket)]).toEqual([2, 3, 435000n]);
  });

  it("takes the agreed amount for the line, and forgets it when the number of pieces changes", () => {
    const agreed = setAmount(two, "a", "350.000 ₫");
    expect([totalOf(agreed), totalOf(setQuantity(agreed, "a", 3))]).toEqual([350000n, 600000n]);
  });

  it("has no total while an amount is empty or zero", () => {
    expect([totalOf(setAmount(two, "a", "")), totalOf(setAmount(two, "a", "000"))]).toEqual([null, null]);
  });

  it("drops a line at zero pieces and never holds more than a sale can", () => {
    expect(setQuantity(two, "a", 0)).toEqual([]);
    expect(piecesIn(setQuantity(two, "a", 1e9))).toBe(9999);
  });

  it("asks about an amount under a thousand đồng", () => {
    const [short] = setAmount(two, "a", "180");
    const [whole] = setAmount(two, "a", "180000");
    expect([short && meantInThousands(short), whole && meantInThousands(whole)]).toEqual(["180000", null]);
    expect(short && amountOf(short)).toBe(180n);
  });

  it("offers the cash people hand over", () => {
    expect(likelyCash(180000n)).toEqual([180000n, 200000n, 500000n]);
    expect(likelyCash(35000n)).toEqual([35000n, 50000n, 100000n, 200000n]);
  });
});
