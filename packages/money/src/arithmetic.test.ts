import { expect, it } from "vitest";
import { add, larger, negate, smaller, subtract, sum } from "./arithmetic";
import { dong, MAX_DONG } from "./dong";

it("adds, subtracts, negates and sums whole đồng", () => {
  expect(add(dong(2n), dong(3n))).toBe(5n);
  expect(subtract(dong(2n), dong(3n))).toBe(-1n);
  expect(negate(dong(7n))).toBe(-7n);
  expect(sum([dong(1n), dong(2n), dong(3n)])).toBe(6n);
  expect(sum([])).toBe(0n);
  expect(smaller(dong(2n), dong(3n))).toBe(2n);
  expect(larger(dong(2n), dong(3n))).toBe(3n);
});

it("throws rather than leave 64 bits", () => {
  expect(() => add(dong(MAX_DONG), dong(1n))).toThrow(RangeError);
  expect(() => dong(-MAX_DONG - 1n)).toThrow(RangeError);
});
