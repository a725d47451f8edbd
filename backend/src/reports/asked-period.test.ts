import { periodCode } from "@cho-phien/reporting";
import { describe, expect, it } from "vitest";
import { refusalOf } from "../boundary/refusal";
import { askedPeriod, newestPeriods } from "./asked-period";

const now = new Date("2026-11-29T03:00:00Z");

function codeOf(value: unknown): string | undefined {
  try {
    askedPeriod(value, now);
    return undefined;
  } catch (error) {
    return refusalOf(error)?.code;
  }
}

describe("the period an address names", () => {
  it("is the last whole quarter when it names none", () => {
    expect(periodCode(askedPeriod(undefined, now))).toBe("2026-Q3");
  });

  it("is refused when it is none, and when it ended before there were reports", () => {
    expect(codeOf("2026-Q5")).toBe("period_invalid");
    expect(codeOf("2025-Q2")).toBe("period_too_early");
    expect(codeOf("2024")).toBe("period_too_early");
    expect(codeOf("2025")).toBeUndefined();
  });
});

describe("the periods to choose from", () => {
  const codes = newestPeriods(now).map(periodCode);

  it("begin with the last whole quarter, once", () => {
    expect(codes[0]).toBe("2026-Q3");
    expect(new Set(codes).size).toBe(codes.length);
  });

  it("are each one that can be asked", () => {
    expect(codes.map(codeOf).filter((it) => it !== undefined)).toEqual([]);
    expect(codes).toContain("2025-Q3");
    expect(codes).not.toContain("2025-H1");
  });
});
