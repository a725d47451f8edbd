import { expect, it } from "vitest";
import { readUnits, writeUnits } from "./units";

it.each([
  ["12,5", "gram", "12500"],
  ["0.25", "gram", "250"],
  ["7,5", "minute", "450"],
  ["0,1", "minute", "6"],
  ["3", "piece", "3"],
] as const)("reads %s of a %s as %s", (text, unit, units) => expect(readUnits(text, unit)).toBe(units));

it.each([
  ["0", "gram"],
  ["-1", "piece"],
  ["1,5", "piece"],
  ["", "minute"],
  ["năm", "minute"],
  ["1e3", "gram"],
] as const)("takes %j of a %s for nothing", (text, unit) => expect(readUnits(text, unit)).toBeNull());

it("writes what it reads", () => {
  expect(writeUnits("12500", "gram", "vi")).toBe("12,5");
  expect(writeUnits("450", "minute", "en")).toBe("7.5");
  expect(writeUnits("3", "piece", "vi")).toBe("3");
});
