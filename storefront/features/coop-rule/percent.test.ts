import { expect, it } from "vitest";
import { memberPart, readPercent, writePercent } from "./percent";

it.each([
  ["5", 500],
  ["5,5", 550],
  ["5.25 %", 525],
  ["0", 0],
  ["120", 12_000],
])("reads %s as %i basis points", (text, bp) => expect(readPercent(text)).toBe(bp));

it.each(["", "-5", "5,555", "năm", "5,", "1e2", "1000"])("takes %j for no percentage", (text) => {
  expect(readPercent(text)).toBeNull();
});

it("writes what it reads", () => {
  expect(writePercent(550, "vi")).toBe("5,5");
  expect(writePercent(550, "en")).toBe("5.5");
  expect(writePercent(1_000, "vi")).toBe("10");
});

it("leaves the members the rest, and nothing once the rest is gone", () => {
  expect(memberPart(1_000, 500)).toBe(8_500);
  expect(memberPart(9_000, 3_000)).toBe(0);
});
