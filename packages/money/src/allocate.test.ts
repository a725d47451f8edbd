import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allocate } from "./allocate";
import { sum } from "./arithmetic";
import { dong } from "./dong";

const totals = fc.bigInt({ min: -1_000_000_000_000n, max: 1_000_000_000_000n }).map(dong);
const shareLists = fc
  .uniqueArray(fc.record({ key: fc.string(), weight: fc.bigInt({ min: 0n, max: 10n ** 12n }) }), {
    selector: ({ key }) => key,
    minLength: 1,
    maxLength: 40,
  })
  .filter((shares) => shares.some(({ weight }) => weight > 0n));

const size = (value: bigint) => (value < 0n ? -value : value);

describe("allocate", () => {
  it("gives the đồng left over to the largest remainder, then to the smaller key", () => {
    const parts = allocate(dong(100n), [
      { key: "c", weight: 1n },
      { key: "a", weight: 1n },
      { key: "b", weight: 1n },
    ]);
    expect(parts).toEqual([
      { key: "c", amountDong: 33n },
      { key: "a", amountDong: 34n },
      { key: "b", amountDong: 33n },
    ]);
  });

  it("keeps the total", () => {
    fc.assert(
      fc.property(totals, shareLists, (total, shares) => {
        expect(sum(allocate(total, shares).map(({ amountDong }) => amountDong))).toBe(total);
      }),
    );
  });

  it("leaves each part within 1 ₫ of its exact share", () => {
    fc.assert(
      fc.property(totals, shareLists, (total, shares) => {
        const whole = shares.reduce((weight, share) => weight + share.weight, 0n);
        allocate(total, shares).forEach(({ amountDong }, at) => {
          const weight = shares[at]?.weight ?? 0n;
          expect(size(amountDong * whole - total * weight)).toBeLessThan(whole);
        });
      }),
    );
  });

  it("does not depend on the order of the shares", () => {
    const shuffled = shareLists.chain((shares) =>
      fc.tuple(
        fc.constant(shares),
        fc.shuffledSubarray(shares, { minLength: shares.length, maxLength: shares.length }),
      ),
    );
    fc.assert(
      fc.property(totals, shuffled, (total, [shares, others]) => {
        const byKey = (parts: ReturnType<typeof allocate>) =>
          new Map(parts.map(({ key, amountDong }) => [key, amountDong]));
        expect(byKey(allocate(total, others))).toEqual(byKey(allocate(total, shares)));
      }),
    );
  });

  it("mirrors a negative total and gives nothing to a zero weight", () => {
    fc.assert(
      fc.property(totals, shareLists, (total, shares) => {
        const parts = allocate(total, shares);
        expect(allocate(dong(-total), shares).map(({ amountDong }) => -amountDong)).toEqual(
          parts.map(({ amountDong }) => amountDong),
        );
        parts.forEach(({ amountDong }, at) => {
          if (shares[at]?.weight === 0n) expect(amountDong).toBe(0n);
        });
      }),
    );
  });

  it("throws when nothing says who should receive the sum", () => {
    expect(() => allocate(dong(5n), [])).toThrow("No share has any weight");
    expect(() => allocate(dong(5n), [{ key: "a", weight: 0n }])).toThrow("No share has any weight");
    expect(() => allocate(dong(5n), [{ key: "a", weight: -1n }])).toThrow("negative weight");
    expect(() =>
      allocate(dong(5n), [
        { key: "a", weight: 1n },
        { key: "a", weight: 1n },
      ]),
    ).toThrow("same key");
  });
});
