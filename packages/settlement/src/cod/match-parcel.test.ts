import { dong } from "@cho-phien/money";
import { describe, expect, it } from "vitest";
import { matchParcel, missingOf, type ParcelFacts, parcelMatches, resolutionsOf } from "./match-parcel";

const due = dong(590_000n);
const delivered: ParcelFacts = { step: "delivered", isCod: true, cashHeldBy: null, dueDong: due };
const held = { collectedDong: due, dueDong: due, resolution: null } as const;

describe("a line of a carrier's sheet", () => {
  it("is exact only for a delivered, unpaid parcel of that very sum", () => {
    expect(matchParcel(due, delivered)).toBe("exact");
    expect(matchParcel(dong(589_999n), delivered)).toBe("other_amount");
    expect(matchParcel(dong(590_001n), delivered)).toBe("other_amount");
  });

  it("names what stands in the way, the gravest first", () => {
    expect(matchParcel(due, null)).toBe("unknown_parcel");
    expect(matchParcel(due, { ...delivered, isCod: false, cashHeldBy: "carrier" })).toBe("not_cod");
    for (const step of ["refused", "returned"]) expect(matchParcel(due, { ...delivered, step })).toBe("refused_parcel");
    expect(matchParcel(due, { ...delivered, cashHeldBy: "carrier" })).toBe("already_paid");
    expect(matchParcel(due, { ...delivered, cashHeldBy: "cooperative" })).toBe("held_by_cooperative");
    for (const step of ["placed", "accepted", "packed", "shipped", "failed"])
      expect(matchParcel(due, { ...delivered, step })).toBe("not_delivered");
  });

  it("leaves each difference a way out, and an exact line none", () => {
    for (const match of parcelMatches) {
      expect(resolutionsOf({ ...held, match }).length > 0).toBe(match !== "exact");
    }
    const short = { ...held, match: "other_amount", collectedDong: dong(500_000n) } as const;
    expect(resolutionsOf(short)).toEqual(["carrier_debt", "as_fee", "ask_cooperative"]);
    expect(resolutionsOf({ ...short, collectedDong: dong(600_000n) })).toEqual(["carrier_debt", "ask_cooperative"]);
    expect([missingOf(dong(500_000n), due), missingOf(dong(600_000n), due), missingOf(due, null)]).toEqual([
      90_000n,
      -10_000n,
      0n,
    ]);
  });

  it("is resolved once: asked it stays open, a debt can only be paid", () => {
    const line = { ...held, match: "other_amount", collectedDong: dong(500_000n) } as const;
    expect(resolutionsOf({ ...line, resolution: "ask_cooperative" })).toHaveLength(3);
    expect(resolutionsOf({ ...line, resolution: "carrier_debt" })).toEqual(["debt_paid"]);
    expect(resolutionsOf({ ...line, resolution: "debt_paid" })).toEqual([]);
    expect(resolutionsOf({ ...line, resolution: "as_fee" })).toEqual([]);
  });
});
