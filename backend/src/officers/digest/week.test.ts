import { expect, it } from "vitest";
import { weekToSend } from "./week";

it("begins on Monday at seven in Vietnam and ends a day later", () => {
  expect(weekToSend(new Date("2026-11-29T23:59:59Z"))).toBeNull();
  expect(weekToSend(new Date("2026-11-30T00:00:00Z"))).toBe("2026-11-30");
  expect(weekToSend(new Date("2026-11-30T23:59:59Z"))).toBe("2026-11-30");
  expect(weekToSend(new Date("2026-12-01T00:00:00Z"))).toBeNull();
  expect(weekToSend(new Date("2026-12-04T03:00:00Z"))).toBeNull();
});

it("names the Monday across a year's end", () => {
  expect(weekToSend(new Date("2029-01-01T05:00:00Z"))).toBe("2029-01-01");
});
