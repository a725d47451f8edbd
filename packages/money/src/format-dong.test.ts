import { expect, it } from "vitest";
import { dong } from "./dong";
import { formatDong } from "./format-dong";

it("writes dots in Vietnamese and commas in English, with a space that does not break", () => {
  expect(formatDong(dong(1_250_000n), "vi")).toBe("1.250.000\u00A0₫");
  expect(formatDong(dong(1_250_000n), "en")).toBe("1,250,000\u00A0₫");
  expect(formatDong(dong(0n), "vi")).toBe("0\u00A0₫");
  expect(formatDong(dong(-40_000n), "vi")).toBe("-40.000\u00A0₫");
});

it("keeps every digit of the largest amount", () => {
  expect(formatDong(dong(9_223_372_036_854_775_807n), "vi")).toBe("9.223.372.036.854.775.807\u00A0₫");
});
