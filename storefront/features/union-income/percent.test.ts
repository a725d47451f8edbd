import { describe, expect, it } from "vitest";
import { percentOf } from "./percent";

describe("percentOf", () => {
  it.each([
    [1n, 3n, 33],
    [1n, 200n, 1],
    [1n, 201n, 0],
    [5n, 5n, 100],
    [0n, 5n, 0],
  ])("%s of %s is %s%%", (part, whole, percent) => expect(percentOf(part, whole)).toBe(percent));
  it("is unknown of nothing", () => expect(percentOf(0n, 0n)).toBeNull());
});
