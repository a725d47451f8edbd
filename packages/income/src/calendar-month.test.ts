import { expect, it } from "vitest";
import { lockedMonth, monthOf } from "./calendar-month";

it("a month ends at midnight in Vietnam, not in UTC", () => {
  expect(monthOf("2026-06-30T16:59:59.999Z")).toBe("2026-06");
  expect(monthOf("2026-06-30T17:00:00.000Z")).toBe("2026-07");
  expect(monthOf("2026-07-01T00:00:00+07:00")).toBe("2026-07");
  expect(monthOf("2026-12-31T17:00:00Z")).toBe("2027-01");
});

it("throws on what is not an instant", () => {
  expect(() => monthOf("30/06/2026")).toThrow("Not an instant");
});

it("refuses the last locked month and all before it", () => {
  expect(lockedMonth("2026-06", "2026-06")).toEqual({
    refused: "month_locked",
    month: "2026-06",
    lockedThrough: "2026-06",
  });
  expect(lockedMonth("2025-12", "2026-06")).not.toBeNull();
  expect(lockedMonth("2026-07", "2026-06")).toBeNull();
  expect(lockedMonth("2026-06", null)).toBeNull();
});
