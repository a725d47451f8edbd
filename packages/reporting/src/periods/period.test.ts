import { describe, expect, it } from "vitest";
import {
  firstDayOf,
  lastDayOf,
  monthsOf,
  period,
  periodAYearBefore,
  periodsOfYear,
  previousPeriod,
  samePeriodIn,
} from "./period";
import { isOver, isWithin, periodAt, periodOfMonth } from "./when";

describe("the months a period holds", () => {
  it("are three for a quarter and nine from January for nine months", () => {
    expect(monthsOf(period("quarter", 2026, 3))).toEqual(["2026-07", "2026-08", "2026-09"]);
    expect(monthsOf(period("six_months", 2026, 2))).toEqual([
      "2026-07",
      "2026-08",
      "2026-09",
      "2026-10",
      "2026-11",
      "2026-12",
    ]);
    expect(monthsOf(period("nine_months", 2026))).toHaveLength(9);
    expect(monthsOf(period("nine_months", 2026)).at(-1)).toBe("2026-09");
  });

  it("of a year's quarters are the year's months, each once", () => {
    expect(periodsOfYear("quarter", 2026).flatMap(monthsOf)).toEqual(monthsOf(period("year", 2026)));
    expect(periodsOfYear("six_months", 2026).flatMap(monthsOf)).toEqual(monthsOf(period("year", 2026)));
  });

  it("end on the month's own last day", () => {
    expect(firstDayOf(period("quarter", 2028, 1))).toBe("2028-01-01");
    expect(lastDayOf(period("month", 2028, 2))).toBe("2028-02-29");
    expect(lastDayOf(period("month", 2026, 2))).toBe("2026-02-28");
    expect(lastDayOf(period("year", 2026))).toBe("2026-12-31");
  });

  it("are refused for an ordinal no calendar has", () => {
    expect(() => period("quarter", 2026, 5)).toThrow(RangeError);
    expect(() => period("nine_months", 2026, 2)).toThrow(RangeError);
  });
});

describe("periods to compare with", () => {
  it("the previous one crosses the year", () => {
    expect(previousPeriod(period("quarter", 2026, 1))).toEqual(period("quarter", 2025, 4));
    expect(previousPeriod(period("month", 2026, 3))).toEqual(period("month", 2026, 2));
    expect(previousPeriod(period("nine_months", 2026))).toEqual(period("nine_months", 2025));
  });

  it("the same months of the year before and of the baseline year", () => {
    expect(periodAYearBefore(period("six_months", 2026, 2))).toEqual(period("six_months", 2025, 2));
    expect(samePeriodIn(2022, period("quarter", 2026, 3))).toEqual(period("quarter", 2022, 3));
  });
});

describe("the period of an instant", () => {
  it("is Vietnam's: seven hours before midnight in Greenwich the next month has begun", () => {
    expect(periodAt("2026-09-30T17:00:00Z", "quarter")).toEqual(period("quarter", 2026, 4));
    expect(periodAt("2026-09-30T16:59:59Z", "quarter")).toEqual(period("quarter", 2026, 3));
    expect(isWithin("2026-09-30T17:00:00Z", period("quarter", 2026, 3))).toBe(false);
  });

  it("is none of the nine months from October on", () => {
    expect(periodOfMonth("2026-09", "nine_months")).toEqual(period("nine_months", 2026));
    expect(periodOfMonth("2026-10", "nine_months")).toBeNull();
  });

  it("is over once its last day has passed in Vietnam", () => {
    const september = period("month", 2026, 9);
    expect(isOver(september, "2026-09-30T16:59:59Z")).toBe(false);
    expect(isOver(september, "2026-09-30T17:00:00Z")).toBe(true);
  });
});
