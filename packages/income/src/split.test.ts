import { dong, sum } from "@cho-phien/money";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitAmongMembers, splitNet, splitSale } from "./split";

const amounts = fc.bigInt(0n, 10n ** 12n).map(dong);

describe("splitSale and splitNet", () => {
  it("lose no đồng of any amount under any percentages", () => {
    fc.assert(
      fc.property(amounts, fc.nat(5_000), fc.nat(300), fc.nat(200), (goodsDong, platformFeeBp, vatBp, pitBp) => {
        const sale = splitSale(goodsDong, { platformFeeBp, tax: { vatBp, pitBp, act: null } });
        expect(sum(Object.values(sale))).toBe(goodsDong);
        const parts = splitNet(sale.netDong, {
          memberBp: platformFeeBp,
          retainedBp: 9_000 - platformFeeBp,
          fundBp: 1_000,
        });
        expect(sum(Object.values(parts))).toBe(sale.netDong);
      }),
    );
  });
});

describe("splitAmongMembers", () => {
  it("weighs units by their agreed rate", () => {
    const shares = splitAmongMembers(dong(100_000n), [
      { memberId: "b", units: 10n, ratePerUnit: 3n },
      { memberId: "a", units: 5n, ratePerUnit: 4n },
    ]);
    expect(shares).toEqual([
      { memberId: "a", amountDong: 40_000n },
      { memberId: "b", amountDong: 60_000n },
    ]);
  });

  it("adds up what one member put in more than once and leaves out who put in nothing", () => {
    const shares = splitAmongMembers(dong(90n), [
      { memberId: "a", units: 1n, ratePerUnit: 1n },
      { memberId: "b", units: 1n, ratePerUnit: 1n },
      { memberId: "a", units: 1n, ratePerUnit: 1n },
      { memberId: "c", units: 0n, ratePerUnit: 1n },
    ]);
    expect(shares).toEqual([
      { memberId: "a", amountDong: 60n },
      { memberId: "b", amountDong: 30n },
    ]);
  });

  it("answers null when nobody put anything in, and throws on less than nothing", () => {
    expect(splitAmongMembers(dong(90n), [])).toBeNull();
    expect(() => splitAmongMembers(dong(90n), [{ memberId: "a", units: -1n, ratePerUnit: 1n }])).toThrow("less than");
  });
});
