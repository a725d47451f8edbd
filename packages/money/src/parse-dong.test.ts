import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dong, MAX_DONG } from "./dong";
import { parseDong } from "./parse-dong";

describe("parseDong", () => {
  it("reads whole đồng", () => {
    expect(parseDong("1250000", "positive")).toBe(1_250_000n);
    expect(parseDong("0", "zero_or_more")).toBe(0n);
    expect(parseDong("-40000", "any")).toBe(-40_000n);
    expect(parseDong(MAX_DONG.toString(), "any")).toBe(MAX_DONG);
  });

  it.each([
    ["", "any", "empty"],
    ["   ", "any", "empty"],
    ["1250.5", "any", "fraction"],
    ["1.250", "any", "fraction"],
    ["1250,5", "any", "fraction"],
    ["1e6", "any", "exponent"],
    ["+5", "any", "sign"],
    ["-5", "zero_or_more", "sign"],
    ["-0", "positive", "sign"],
    ["0", "positive", "zero"],
    ["1.250.000", "any", "not_digits"],
    ["1250000 ₫", "any", "not_digits"],
    ["0x10", "any", "not_digits"],
    ["١٢", "any", "not_digits"],
    ["9223372036854775808", "any", "too_large"],
    ["9".repeat(100_000), "any", "too_large"],
  ] as const)("refuses %j where it accepts %s: %s", (text, accepts, why) => {
    expect(parseDong(text, accepts)).toEqual({ refused: "amount_not_whole", text, why });
  });

  it("reads back every amount it can be given", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -MAX_DONG, max: MAX_DONG }), (value) => {
        expect(parseDong(value.toString(), "any")).toBe(dong(value));
      }),
    );
  });
});
