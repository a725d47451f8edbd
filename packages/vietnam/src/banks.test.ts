import { describe, expect, it } from "vitest";
import { banks, findBank } from "./banks";

describe("banks", () => {
  it("knows a bank by its NAPAS number", () => {
    expect(findBank("970405")?.name).toBe("Agribank");
    expect(findBank("970449")?.name).toBe("LPBank");
    expect(findBank("000000")).toBeNull();
  });

  it("has each number once, six digits", () => {
    const bins = banks().map((it) => it.bin);
    expect(new Set(bins).size).toBe(bins.length);
    expect(bins.filter((bin) => !/^\d{6}$/.test(bin))).toEqual([]);
  });
});
