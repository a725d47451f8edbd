import { dong, sum } from "@cho-phien/money";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type OrderLine, splitOrder } from "./split-order";

function line(id: string, cooperativeId: string, amount: bigint): OrderLine {
  return {
    id,
    cooperativeId,
    productId: `prod_${id}`,
    variantId: `variant_${id}`,
    productTitle: "Khăn",
    variantTitle: "Dài",
    quantity: 1,
    unitPriceDong: dong(amount),
    amountDong: dong(amount),
  };
}

describe("an order becomes one parcel per cooperative", () => {
  it("keeps each cooperative's lines together and prices each parcel alike", () => {
    const parcels = splitOrder(
      [line("a", "coop_2", 100_000n), line("b", "coop_1", 50_000n), line("c", "coop_2", 1n)],
      dong(60_000n),
    );
    expect(parcels.map((it) => [it.cooperativeId, it.goodsDong, it.shippingDong, it.lines.length])).toEqual([
      ["coop_1", 50_000n, 30_000n, 1],
      ["coop_2", 100_001n, 30_000n, 2],
    ]);
  });

  it("loses no đồng of goods or shipping, whatever the amounts", () => {
    const lines = fc.uniqueArray(
      fc.tuple(fc.string({ minLength: 1 }), fc.constantFrom("x", "y", "z"), fc.bigInt(0n, 10n ** 9n)),
      {
        minLength: 1,
        maxLength: 12,
        selector: ([id]) => id,
      },
    );
    fc.assert(
      fc.property(lines, fc.bigInt(0n, 10n ** 7n), (rows, shipping) => {
        const orderLines = rows.map(([id, coop, amount]) => line(id, coop, amount));
        const parcels = splitOrder(orderLines, dong(shipping));
        expect(sum(parcels.map((it) => it.shippingDong))).toBe(shipping);
        expect(sum(parcels.map((it) => it.goodsDong))).toBe(sum(orderLines.map((it) => it.amountDong)));
        for (const parcel of parcels)
          expect(sum(parcel.lines.map((it) => it.shippingShareDong))).toBe(parcel.shippingDong);
      }),
    );
  });
});
