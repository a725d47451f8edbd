import { describe, expect, it } from "vitest";
import { judge, lowered } from "./ratchet.ts";

const at = (file: string) => ({ file, line: 3, rule: "cast", says: "parse" });

describe("ratchet", () => {
  it("allows nothing in packages, whatever the ratchet says", () => {
    expect(judge([at("packages/money/src/a.ts")], { cast: 9 }).isPassed).toBe(false);
  });

  it("passes elsewhere up to the count and fails one above it, showing every place", () => {
    expect(judge([at("backend/a.ts"), at("backend/b.ts")], { cast: 2 }).isPassed).toBe(true);
    const over = judge([at("backend/a.ts"), at("backend/b.ts")], { cast: 1 });
    expect(over.isPassed).toBe(false);
    expect(over.lines.join("\n")).toMatch(/backend\/a\.ts:3[^]*backend\/b\.ts:3[^]*2 outside packages\/, 1 allowed/);
  });

  it("only ever goes down", () => {
    expect(lowered({ cast: 2, any: 1 }, { cast: 5 })).toEqual({ cast: 2 });
  });

  it("does not fail when the count fell, but says how to keep it", () => {
    const verdict = judge([], { cast: 2 });
    expect(verdict).toMatchObject({ isPassed: true, counts: {} });
    expect(verdict.lines).toEqual(["cast: down to 0; keep it: npm run check -- --lower"]);
  });
});
