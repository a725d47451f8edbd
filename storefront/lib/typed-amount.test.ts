import { describe, expect, it } from "vitest";
import { grouped, typedDigits } from "./typed-amount";

describe("an amount as she types it", () => {
  it.each([
    ["820.000 ₫", "820000"],
    ["820 000", "820000"],
    ["0", "0"],
    ["0005", "5"],
    ["", ""],
    ["không", ""],
  ])("reads %s", (text, digits) => {
    expect(typedDigits(text)).toBe(digits);
  });

  it.each([
    ["", ""],
    ["5", "5"],
    ["820", "820"],
    ["8200", "8.200"],
    ["1250000", "1.250.000"],
  ])("groups %s", (digits, text) => {
    expect(grouped(digits)).toBe(text);
  });
});
