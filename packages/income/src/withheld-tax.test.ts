import { dong } from "@cho-phien/money";
import { describe, expect, it } from "vitest";
import { taxDueOn, taxMonth, taxOfMonth, type TaxMovement } from "./withheld-tax";

const tax = { vatBp: 100, pitBp: 50, act: "NĐ 252/2026/NĐ-CP" };

function moved(
  lineId: string,
  seq: bigint,
  [revenue, withheld]: readonly [bigint, bigint],
  month = "2026-11",
): TaxMovement {
  return { lineId, tax, month, seq, revenueDong: dong(revenue), taxDong: dong(withheld) };
}

describe("taxOfMonth", () => {
  it("adds up revenue, VAT and PIT, and what came back apart", () => {
    const movements = [
      moved("a", 1n, [1_000_000n, 15_000n]),
      moved("b", 2n, [200_000n, 3_000n]),
      moved("a", 3n, [-500_000n, -7_500n]),
    ];
    expect(taxOfMonth(movements, "2026-11")).toEqual({
      revenueDong: 1_200_000n,
      vatDong: 12_000n,
      pitDong: 6_000n,
      offsetRevenueDong: -500_000n,
      offsetVatDong: -5_000n,
      offsetPitDong: -2_500n,
      totalDong: 10_500n,
    });
  });

  it("ends at zero for VAT and PIT when a line of odd đồng comes back in three parts", () => {
    const movements = [
      moved("a", 1n, [33_333n, 500n]),
      moved("a", 2n, [-11_111n, -167n]),
      moved("a", 3n, [-11_111n, -166n]),
      moved("a", 4n, [-11_111n, -167n]),
    ];
    const { vatDong, offsetVatDong, pitDong, offsetPitDong, totalDong } = taxOfMonth(movements, "2026-11");
    expect([vatDong + offsetVatDong, pitDong + offsetPitDong, totalDong]).toEqual([0n, 0n, 0n]);
  });

  it("counts in each month what belongs to it, though the line is older", () => {
    const movements = [moved("a", 1n, [1_000_000n, 15_000n]), moved("a", 2n, [-1_000_000n, -15_000n], "2026-12")];
    expect(taxOfMonth(movements, "2026-11").totalDong).toBe(15_000n);
    expect(taxOfMonth(movements, "2026-12")).toMatchObject({
      revenueDong: 0n,
      offsetVatDong: -10_000n,
      totalDong: -15_000n,
    });
  });
});

describe("taxMonth", () => {
  it.each([
    ["2026-11", null, "2026-11"],
    ["2026-11", "2026-10", "2026-11"],
    ["2026-11", "2026-11", "2026-12"],
    ["2026-09", "2026-12", "2027-01"],
  ])("of %s when %s was declared is %s", (month, through, declared) => {
    expect(taxMonth(month, through)).toBe(declared);
  });
});

describe("taxDueOn", () => {
  it("is the twentieth of the next month", () => {
    expect([taxDueOn("2026-11"), taxDueOn("2026-12")]).toEqual(["2026-12-20", "2027-01-20"]);
  });
});
