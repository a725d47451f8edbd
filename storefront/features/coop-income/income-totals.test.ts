import { describe, expect, it } from "vitest";
import { totalsOf } from "./income-totals";

const member = { memberId: "m", fullName: "Vàng Thị Mai" };

describe("totalsOf", () => {
  it("adds each figure to its own kind, beyond what a double can hold", () => {
    const members = [
      { ...member, accruedDong: "9007199254740993", paidDong: "2", confirmedDong: "1" },
      { ...member, accruedDong: "1", paidDong: "0", confirmedDong: "0" },
    ];
    expect(totalsOf({ members })).toEqual({ accruedDong: 9007199254740994n, paidDong: 2n, confirmedDong: 1n });
  });
  it("is zero without members", () => {
    expect(totalsOf({ members: [] })).toEqual({ accruedDong: 0n, paidDong: 0n, confirmedDong: 0n });
  });
});
