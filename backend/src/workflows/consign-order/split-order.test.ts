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
  const lines = [line("a", "coop_2", 100_000n), line("b", "coop_1", 50_000n), line("c", "coop_2", 1n)];
  const split = (charged: bigint, quoted: readonly (readonly [string, bigint])[]) =>
    splitOrder(lines, {
      chargedDong: dong(charged),
      quotedDong: new Map(quoted.map(([id, amount]) => [id, dong(amount)])),
    }).map((it) => [it.cooperativeId, it.goodsDong, it.shippingDong, it.lines.length]);

  it("keeps each cooperative's lines together, each parcel at exactly what the basket said of it", () => {
    const quoted = [
      ["coop_1", 24_000n],
      ["coop_2", 45_000n],
    ] as const;
    expect(split(69_000n, quoted)).toEqual([
      ["coop_1", 50_000n, 24_000n, 1],
      ["coop_2", 100_001n, 45_000n, 2],
    ]);
  });

  it("leaves a parcel that was free, or is fetched at the fair, free", () => {
    const quoted = [
      ["coop_1", 0n],
      ["coop_2", 45_000n],
    ] as const;
    expect(split(45_000n, quoted).map(([, , shipping]) => shipping)).toEqual([0n, 45_000n]);
    const allFree = quoted.map(([id]) => [id, 0n] as const);
    expect(split(0n, allFree).map(([, , shipping]) => shipping)).toEqual([0n, 0n]);
  });

  it("prices each parcel of an older order alike: then nothing else was known", () => {
    expect(split(60_000n, []).map(([, , shipping]) => shipping)).toEqual([30_000n, 30_000n]);
  });

  it("loses no đồng of goods or shipping, whatever the amounts", () => {
    const anyQuotes = fc.array(fc.tuple(fc.constantFrom("x", "y", "z"), fc.bigInt(0n, 10n ** 6n)));
    const anyLines = fc.uniqueArray(
      fc.tuple(fc.string({ minLength: 1 }), fc.constantFrom("x", "y", "z"), fc.bigInt(0n, 10n ** 9n)),
      {
        minLength: 1,
        maxLength: 12,
        selector: ([id]) => id,
      },
    );
    fc.assert(
      fc.property(anyLines, fc.bigInt(0n, 10n ** 7n), anyQuotes, (rows, shipping, quotes) => {
        const orderLines = rows.map(([id, coop, amount]) => line(id, coop, amount));
        const quotedDong = new Map(quotes.map(([id, amount]) => [id, dong(amount)]));
        const parcels = splitOrder(orderLines, { chargedDong: dong(shipping), quotedDong });
        expect(sum(parcels.map((it) => it.shippingDong))).toBe(shipping);
        expect(sum(parcels.map((it) => it.goodsDong))).toBe(sum(orderLines.map((it) => it.amountDong)));
        for (const parcel of parcels)
          expect(sum(parcel.lines.map((it) => it.shippingShareDong))).toBe(parcel.shippingDong);
      }),
    );
  });
});
