import { describe, expect, it } from "vitest";
import { withQuantity } from "./arithmetic";
import type { BasketLine, BasketView } from "./basket-view";

function line(id: string, quantity: number, unit: number): BasketLine {
  return {
    id,
    variantId: `v-${id}`,
    goodsHandle: id,
    name: id,
    variant: "",
    photo: null,
    quantity,
    unitPriceDong: String(unit),
    amountDong: String(unit * quantity),
    isGone: false,
  };
}

const parcel = { way: "delivery", isExact: true, days: null, toFreeDong: null, pickUpPlace: null } as const;

const basket: BasketView = {
  groups: [
    {
      cooperative: { id: "a", handle: "a", name: "A" },
      lines: [line("che", 1, 125_000), line("mat-ong", 2, 190_000)],
      goodsDong: "505000",
      shippingDong: "30000",
      parcel,
    },
    {
      cooperative: { id: "b", handle: "b", name: "B" },
      lines: [line("gui", 1, 280_000)],
      goodsDong: "280000",
      shippingDong: "30000",
      parcel,
    },
  ],
  piecesCount: 4,
  goodsDong: "785000",
  shippingDong: "60000",
  totalDong: "845000",
};

describe("a basket with a line at another quantity", () => {
  it("sums lines, groups and shipping again", () => {
    const after = withQuantity(basket, "che", 3);
    expect(after.groups[0]?.lines[0]).toMatchObject({ quantity: 3, amountDong: "375000" });
    expect(after).toMatchObject({ piecesCount: 6, goodsDong: "1035000", shippingDong: "60000", totalDong: "1095000" });
  });

  it("loses the cooperative's shipping with its last line", () => {
    const after = withQuantity(basket, "gui", 0);
    expect(after.groups.map((group) => group.cooperative.handle)).toEqual(["a"]);
    expect(after).toMatchObject({ piecesCount: 3, goodsDong: "505000", shippingDong: "30000", totalDong: "535000" });
  });

  it("stays as it is at the same quantity, or for a line it doesn't have", () => {
    expect(withQuantity(basket, "che", 1)).toEqual(basket);
    expect(withQuantity(basket, "khac", 9)).toEqual(basket);
  });
});
