import { dong } from "@cho-phien/money";
import { describe, expect, it } from "vitest";
import { type CodFacts, codSentence, decideCod } from "./decide-cod";
import { codLimits, codLimitsOn } from "./limits.data";

const limits = codLimitsOn("2026-11-30");
const facts = (more: Partial<CodFacts> = {}): CodFacts => ({
  amountDong: dong(590_000n),
  openDong: dong(0n),
  openOrders: 0,
  cameBackOn: [],
  today: "2026-11-30",
  ...more,
});
const decided = (more: Partial<CodFacts> = {}) => decideCod(facts(more), limits);

describe("cash on delivery", () => {
  it("is open to a phone nobody knows, up to the đồng", () => {
    expect(decided()).toEqual({ allowed: true, mostDong: 5_000_000n });
    expect(decided({ amountDong: dong(5_000_000n) })).toMatchObject({ allowed: true });
    expect(decided({ amountDong: dong(5_000_001n) })).toEqual({
      refused: "cod_above_limit",
      amountDong: 5_000_001n,
      mostDong: 5_000_000n,
    });
  });

  it("stops at ten open orders, and at ten million open", () => {
    expect(decided({ openOrders: 9 })).toMatchObject({ allowed: true });
    expect(decided({ openOrders: 10 })).toEqual({ refused: "cod_not_for_phone" });
    expect(decided({ openDong: dong(9_410_000n) })).toMatchObject({ allowed: true });
    expect(decided({ openDong: dong(9_410_001n) })).toEqual({ refused: "cod_not_for_phone" });
  });

  it("takes smaller orders once a parcel came back, and forgets it after half a year", () => {
    expect(decided({ cameBackOn: ["2026-11-01"] })).toEqual({ allowed: true, mostDong: 1_000_000n });
    expect(decided({ cameBackOn: ["2026-11-01"], amountDong: dong(1_000_001n) })).toMatchObject({
      refused: "cod_above_limit",
      mostDong: 1_000_000n,
    });
    expect(decided({ cameBackOn: ["2026-05-29"] })).toEqual({ allowed: true, mostDong: 5_000_000n });
  });

  it("is closed for three months after the second parcel that came back", () => {
    expect(decided({ cameBackOn: ["2026-09-01", "2026-10-10"] })).toEqual({ refused: "cod_not_for_phone" });
    expect(decided({ cameBackOn: ["2026-08-30", "2026-07-01"] })).toEqual({ allowed: true, mostDong: 1_000_000n });
    expect(decided({ cameBackOn: ["2026-08-31", "2026-07-01"] })).toEqual({ refused: "cod_not_for_phone" });
    expect(decided({ cameBackOn: ["2026-11-01", "2026-01-01"] })).toMatchObject({ allowed: true });
  });

  it("says what to do instead, and nothing of other orders", () => {
    const large = { refused: "cod_above_limit", amountDong: dong(6_000_000n), mostDong: dong(5_000_000n) } as const;
    expect(codSentence(large, "vi")).toMatch(/5\.000\.000.₫.*VietQR.*tách/);
    expect(codSentence(large, "en")).toMatch(/VietQR.*split/);
    const full = decided({ openOrders: 10 });
    const closed = decided({ cameBackOn: ["2026-11-01", "2026-11-02"] });
    expect(full).toEqual(closed);
  });

  it("has one row of limits for every day since the market opened", () => {
    expect(() => codLimitsOn("2025-12-31")).toThrow(/No limits/);
    for (const [at, row] of codLimits.entries()) {
      const next = codLimits[at + 1];
      if (next) expect(row.to !== null && row.to < next.from).toBe(true);
    }
  });
});
