import { expect, test } from "vitest";
import { dateOf, formatDate, formatDateTime, formatMonth, monthOf } from "./dates";

test("a day and a month begin at midnight in Vietnam, not in UTC", () => {
  expect(dateOf("2026-10-31T16:59:59Z")).toBe("2026-10-31");
  expect(dateOf("2026-10-31T17:00:00Z")).toBe("2026-11-01");
  expect(monthOf("2026-10-31T17:00:00Z")).toBe("2026-11");
  expect(monthOf("2026-12-31T17:00:00Z")).toBe("2027-01");
});

test("dates are dd/mm/yyyy, from an instant, a Date or a plain date", () => {
  expect(formatDate("2026-11-03T01:00:00Z")).toBe("03/11/2026");
  expect(formatDate(new Date("2026-11-03T01:00:00Z"))).toBe("03/11/2026");
  expect(formatDate("2026-11-03")).toBe("03/11/2026");
});

test("midnight is 00:00, not 24:00", () => {
  expect(formatDateTime("2026-10-31T17:00:00Z")).toBe("00:00 01/11/2026");
});

test("months are named in both languages", () => {
  expect(formatMonth("2026-01")).toBe("tháng 1/2026");
  expect(formatMonth("2026-11", "en")).toBe("November 2026");
});

test("what is no date or month throws", () => {
  expect(() => formatDate("hôm qua")).toThrow(RangeError);
  expect(() => formatMonth("2026-13")).toThrow(RangeError);
});
