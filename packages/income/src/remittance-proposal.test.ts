import { dong } from "@cho-phien/money";
import { describe, expect, it } from "vitest";
import { proposeRemittance, remittanceMinimumOn, type RemittanceFacts } from "./remittance-proposal";

const facts: RemittanceFacts = {
  dueDong: dong(798_000n),
  owedDong: dong(0n),
  underWayDong: dong(0n),
  isApproved: true,
  isOnHold: false,
  hasAccount: true,
  minimumDong: dong(50_000n),
};

describe("proposeRemittance", () => {
  it("proposes all that is due, less what is under way and what the cooperative had in advance", () => {
    expect(proposeRemittance(facts)).toEqual({ amountDong: 798_000n, because: null });
    expect(proposeRemittance({ ...facts, owedDong: dong(98_000n), underWayDong: dong(500_000n) })).toEqual({
      amountDong: 200_000n,
      because: null,
    });
  });

  it.each([
    [{ dueDong: dong(0n) }, "nothing_due", 0n],
    [{ underWayDong: dong(900_000n) }, "nothing_due", 0n],
    [{ isApproved: false, hasAccount: false }, "suspended", 798_000n],
    [{ isOnHold: true }, "on_hold", 798_000n],
    [{ hasAccount: false }, "no_account", 798_000n],
    [{ dueDong: dong(49_999n) }, "below_minimum", 49_999n],
  ] as const)("with %o says %s", (changed, because, amountDong) => {
    expect(proposeRemittance({ ...facts, ...changed })).toEqual({ amountDong, because });
  });
});

describe("remittanceMinimumOn", () => {
  it("is the one in force on the day, and nothing before the first", () => {
    expect(remittanceMinimumOn("2026-11-30")).toBe(50_000n);
    expect(remittanceMinimumOn("2025-12-31")).toBe(0n);
  });
});
