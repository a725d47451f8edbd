import { describe, expect, it } from "vitest";
import { bringsShippingBack, returnableUntil } from "./return-rules";

describe("returnableUntil", () => {
  it("is seven days after delivery", () => {
    expect(returnableUntil("2026-11-30T03:00:00.000Z")).toBe("2026-12-07T03:00:00.000Z");
  });
});

describe("bringsShippingBack", () => {
  it.each([
    ["damaged", "2026-11-30", true],
    ["wrong_goods", "2026-12-24", true],
    ["not_as_described", "2026-11-30", true],
    ["changed_mind", "2026-11-30", false],
    ["other", "2026-11-30", false],
    ["damaged", "2026-11-29", false],
    ["damaged", "2025-06-01", false],
  ] as const)("for %s on %s: %s", (cause, on, is) => {
    expect(bringsShippingBack(cause, on)).toBe(is);
  });
});
