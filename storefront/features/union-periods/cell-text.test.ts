import { expect, it } from "vitest";
import { cellText } from "./cell-text";

it("an adjustment carries its sign, a figure does not", () => {
  const at = { kind: "dong", locale: "vi" } as const;
  expect(cellText("1250000", { ...at, isChange: true })).toMatch(/^\+1\.250\.000\s₫$/);
  expect(cellText("1250000", { ...at, isChange: false })).toMatch(/^1\.250\.000\s₫$/);
  expect(cellText("-280000", { ...at, isChange: true })).toMatch(/^[-−]280\.000\s₫$/);
  expect(cellText("0", { kind: "count", isChange: true, locale: "en" })).toBe("0");
});
