import fc from "fast-check";
import { expect, it } from "vitest";
import { dong, MAX_DONG } from "./dong";
import { dongFromWire, dongToWire } from "./wire";

it("carries every amount there and back", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -MAX_DONG, max: MAX_DONG }).map(dong), (amount) => {
      expect(dongFromWire(dongToWire(amount))).toBe(amount);
    }),
  );
});

it("throws on what it never wrote", () => {
  expect(() => dongFromWire("12.5")).toThrow("fraction");
});
