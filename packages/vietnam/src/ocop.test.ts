import { describe, expect, it } from "vitest";
import { certificateEnd, daysBetween, isDay } from "./ocop";

describe("certificateEnd", () => {
  it.each([
    ["2025-06-15", "2028-06-15"],
    ["2024-02-29", "2027-02-28"],
    ["2025-12-31", "2028-12-31"],
    ["2025-01-01", "2028-01-01"],
  ])("issued on %s it is valid to %s", (issuedOn, end) => expect(certificateEnd(issuedOn)).toBe(end));

  it("refuses what is no day", () => expect(() => certificateEnd("2026-02-30")).toThrow(RangeError));
});

describe("days", () => {
  it("counts forwards and backwards, across a leap day", () => {
    expect(daysBetween("2028-02-28", "2028-03-01")).toBe(2);
    expect(daysBetween("2026-11-22", "2026-11-21")).toBe(-1);
  });

  it.each(["2026-13-01", "2026-02-30", "22/11/2026", ""])("%j is no day", (text) => expect(isDay(text)).toBe(false));
});
