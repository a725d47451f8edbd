import { describe, expect, it } from "vitest";
import { refusalOf } from "../boundary/refusal";
import { readMonth } from "./months";

function codeOf(month: unknown): string | undefined {
  try {
    readMonth(month, "2026-11");
    return undefined;
  } catch (error) {
    return refusalOf(error)?.code;
  }
}

describe("the month of an address", () => {
  it("is the one named, or what the page says", () => {
    expect(readMonth("2026-10", "2026-11")).toBe("2026-10");
    expect(readMonth(undefined, "2026-11")).toBe("2026-11");
    expect(readMonth("", "2026-11")).toBe("2026-11");
  });

  it.each([["2026-13"], ["11/2026"], [["2026-01", "2026-02"]]])("is none in %o", (month) => {
    expect(codeOf(month)).toBe("month_invalid");
  });
});
