import { describe, expect, it } from "vitest";
import { refusalOf } from "../boundary/refusal";
import { readMonths } from "./months";

const otherwise = { from: "2026-01", to: "2026-11" };

function codeOf(query: Record<string, unknown>): string | undefined {
  try {
    readMonths(query, otherwise);
    return undefined;
  } catch (error) {
    return refusalOf(error)?.code;
  }
}

describe("the months of a report", () => {
  it("default to what the report says", () => {
    expect(readMonths({}, otherwise)).toEqual(otherwise);
  });

  it.each([
    [{ from: "2026-13" }, "month_invalid"],
    [{ to: "11/2026" }, "month_invalid"],
    [{ from: ["2026-01", "2026-02"] }, "month_invalid"],
    [{ from: "2026-11", to: "2026-10" }, "months_reversed"],
    [{ from: "2020-01", to: "2026-10" }, "months_reversed"],
  ])("refuse %o", (query, code) => {
    expect(codeOf(query)).toBe(code);
  });
});
