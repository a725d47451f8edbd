import { describe, expect, it } from "vitest";
import { monthsBack, parseMonth, parsePeriod, quarterToDate, shiftMonth, shortMonth, yearToDate } from "./months";

describe("parseMonth", () => {
  it.each(["2026-01", "2026-12"])("accepts %s", (month) => expect(parseMonth(month)).toBe(month));
  it.each([undefined, null, "", "2026-13", "2026-00", "2026-1", "1999-01", "2026-01-01", "11/2026"])(
    "refuses %j",
    (month) => expect(parseMonth(month)).toBeNull(),
  );
});

describe("shiftMonth", () => {
  it("crosses the year both ways", () => {
    expect(shiftMonth("2026-01", -1)).toBe("2025-12");
    expect(shiftMonth("2026-12", 1)).toBe("2027-01");
    expect(shiftMonth("2026-06", -30)).toBe("2023-12");
  });
});

describe("monthsBack", () => {
  it("lists the newest month first", () => {
    expect(monthsBack("2026-02", 4)).toEqual(["2026-02", "2026-01", "2025-12", "2025-11"]);
  });
});

describe("shortMonth", () => {
  it("writes the month before the year", () => {
    expect(shortMonth("2026-01")).toBe("01/2026");
  });
});

describe("periods to date", () => {
  it.each([
    ["2026-10", "2026-10"],
    ["2026-11", "2026-10"],
    ["2026-12", "2026-10"],
    ["2026-01", "2026-01"],
  ])("the quarter of %s starts in %s", (current, from) => {
    expect(quarterToDate(current)).toEqual({ from, to: current });
  });

  it("the year starts in January", () => {
    expect(yearToDate("2026-11")).toEqual({ from: "2026-01", to: "2026-11" });
  });
});

describe("parsePeriod", () => {
  const current = "2026-11";
  it("falls back to the quarter to date", () => {
    expect(parsePeriod({ from: "soon", to: "" }, current)).toEqual({ from: "2026-10", to: "2026-11" });
  });
  it("turns a backward period round", () => {
    expect(parsePeriod({ from: "2026-09", to: "2026-03" }, current)).toEqual({ from: "2026-03", to: "2026-09" });
  });
  it("reads one month alone as that month", () => {
    expect(parsePeriod({ from: "2026-05" }, current)).toEqual({ from: "2026-05", to: "2026-05" });
  });
  it("keeps at most 36 months, the newest", () => {
    expect(parsePeriod({ from: "2020-01", to: "2026-11" }, current)).toEqual({ from: "2023-12", to: "2026-11" });
  });
});
