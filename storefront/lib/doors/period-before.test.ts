import type { ReportPeriod } from "@cho-phien/contract";
import { describe, expect, it } from "vitest";
import { changeBetween, periodBefore, pointsBetween } from "./period-before";

const periodOf = (code: string, kind: ReportPeriod["kind"], from: string): ReportPeriod => ({
  ...{ code, kind, from, to: from, vi: code, en: code },
});
const periods = [
  periodOf("2026-Q3", "quarter", "2026-07"),
  periodOf("2026-Q4", "quarter", "2026-10"),
  periodOf("2026-Q2", "quarter", "2026-04"),
  periodOf("2026-06", "month", "2026-06"),
];

describe("periodBefore", () => {
  it("is the nearest earlier one of the same kind", () => {
    expect(periodBefore(periods, "2026-Q4")?.code).toBe("2026-Q3");
    expect(periodBefore(periods, "2026-Q3")?.code).toBe("2026-Q2");
  });
  it("is none where the list begins, and of a period nobody offered", () => {
    expect(periodBefore(periods, "2026-Q2")).toBeNull();
    expect(periodBefore(periods, "1999-Q1")).toBeNull();
  });
});

describe("changeBetween", () => {
  it("is in basis points, half away from zero", () => {
    expect(changeBetween({ value: "1100000" }, { value: "1000000" })).toEqual({ value: "1000" });
    expect(changeBetween({ value: "1" }, { value: "3" })).toEqual({ value: "-6667" });
  });
  it("tells nothing of a hidden figure, and nothing against nothing", () => {
    expect(changeBetween({ value: null, hidden: "few_members" }, { value: "1" }).value).toBeNull();
    expect(changeBetween({ value: "1" }, { value: null, hidden: "protects_another" }).value).toBeNull();
    expect(changeBetween({ value: "1" }, { value: "0" }).value).toBeNull();
  });
});

describe("pointsBetween", () => {
  it("is the difference of two rates", () => {
    expect(pointsBetween({ value: "8125" }, { value: "8000" })).toEqual({ value: "125" });
    expect(pointsBetween({ value: "8125" }, { value: null })).toEqual({ value: null });
  });
});
