import { describe, expect, it } from "vitest";
import { period, periodKinds, periodsOfYear, type PeriodKind } from "./period";
import { formatPeriod, parsePeriod, periodCode } from "./period-text";

const KINDS: readonly PeriodKind[] = ["month", "quarter", "six_months", "nine_months", "year"];
const ALL = KINDS.flatMap((kind) => periodsOfYear(kind, 2026));

it("a year has 20 periods of five kinds", () => {
  expect(ALL).toHaveLength(Object.values(periodKinds).reduce((count, it) => count + it.perYear, 0));
});

describe("a period as people write it", () => {
  it("is that of the official forms", () => {
    expect(formatPeriod(period("quarter", 2026, 3))).toBe("Quý III/2026");
    expect(formatPeriod(period("quarter", 2026, 3), "en")).toBe("Quarter III/2026");
    expect(formatPeriod(period("month", 2026, 9))).toBe("Tháng 9/2026");
    expect(formatPeriod(period("six_months", 2026, 1))).toBe("6 tháng đầu năm 2026");
    expect(formatPeriod(period("six_months", 2026, 2), "en")).toBe("Last six months of 2026");
    expect(formatPeriod(period("nine_months", 2026))).toBe("9 tháng đầu năm 2026");
    expect(formatPeriod(period("year", 2026), "en")).toBe("Year 2026");
  });

  it("is read back from its code and from both languages", () => {
    for (const of of ALL) {
      for (const text of [periodCode(of), formatPeriod(of, "vi"), formatPeriod(of, "en")]) {
        expect(parsePeriod(text)).toEqual(of);
      }
    }
  });

  it("is read without marks or capitals", () => {
    expect(parsePeriod(" quy iii/2026 ")).toEqual(period("quarter", 2026, 3));
    expect(parsePeriod("2026-q3")).toEqual(period("quarter", 2026, 3));
  });

  it("is refused when it is none", () => {
    for (const text of ["2026-13", "2026-Q5", "Quý V/2026", "", "0001", "2026-9M-1"])
      expect(parsePeriod(text)).toEqual({ refused: "not_a_period", text });
  });
});
