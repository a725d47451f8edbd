import { dong } from "@cho-phien/money";
import { describe, expect, it } from "vitest";
import { proposeRemittance, remittanceMinimumOn, shippingWithin, type RemittanceFacts } from "./remittance-proposal";

const facts: RemittanceFacts = {
  dueDong: dong(798_000n),
  owedDong: dong(0n),
  shippingDong: dong(0n),
  underWayDong: dong(0n),
  shippingUnderWayDong: dong(0n),
  isApproved: true,
  isOnHold: false,
  hasAccount: true,
  minimumDong: dong(50_000n),
};

describe("proposeRemittance", () => {
  it("proposes all that is due, less what is under way and what the cooperative had in advance", () => {
    expect(proposeRemittance(facts)).toEqual({ amountDong: 798_000n, shippingDong: 0n, because: null });
    expect(proposeRemittance({ ...facts, owedDong: dong(98_000n), underWayDong: dong(500_000n) })).toEqual({
      amountDong: 200_000n,
      shippingDong: 0n,
      because: null,
    });
  });

  it.each([
    ["beside the goods", {}, 828_000n, 30_000n],
    [
      "less what of it is under way",
      { underWayDong: dong(818_000n), shippingUnderWayDong: dong(20_000n) },
      10_000n,
      10_000n,
    ],
    ["alone", { dueDong: dong(0n) }, 30_000n, 30_000n],
    ["less what the cooperative owes beyond its due", { dueDong: dong(0n), owedDong: dong(25_000n) }, 5_000n, 5_000n],
    ["never while it owes more than both", { dueDong: dong(0n), owedDong: dong(40_000n) }, 0n, 0n],
    [
      "and what a fee took since it was promised is made good by goods",
      { shippingUnderWayDong: dong(40_000n), underWayDong: dong(40_000n) },
      788_000n,
      0n,
    ],
  ] as const)("proposes shipping %s", (_name, changed, amountDong, shippingDong) => {
    const { because, ...sums } = proposeRemittance({
      ...facts,
      shippingDong: dong(30_000n),
      minimumDong: dong(1n),
      ...changed,
    });
    expect(sums).toEqual({ amountDong, shippingDong });
    expect(because).toBe(amountDong === 0n ? "nothing_due" : null);
  });

  it("sends shipping first when a transfer is lowered", () => {
    const within = (amount: bigint, left: bigint) => shippingWithin(dong(amount), dong(left));
    expect([within(100n, 30n), within(20n, 30n), within(20n, -5n)]).toEqual([30n, 20n, 0n]);
  });

  it.each([
    [{ dueDong: dong(0n) }, "nothing_due", 0n],
    [{ underWayDong: dong(900_000n) }, "nothing_due", 0n],
    [{ isApproved: false, hasAccount: false }, "suspended", 798_000n],
    [{ isOnHold: true }, "on_hold", 798_000n],
    [{ hasAccount: false }, "no_account", 798_000n],
    [{ dueDong: dong(49_999n) }, "below_minimum", 49_999n],
  ] as const)("with %o says %s", (changed, because, amountDong) => {
    expect(proposeRemittance({ ...facts, ...changed })).toMatchObject({ amountDong, because });
  });
});

describe("remittanceMinimumOn", () => {
  it("is the one in force on the day, and nothing before the first", () => {
    expect(remittanceMinimumOn("2026-11-30")).toBe(50_000n);
    expect(remittanceMinimumOn("2025-12-31")).toBe(0n);
  });
});
