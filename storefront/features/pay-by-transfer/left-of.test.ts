import { expect, it } from "vitest";
import { timeLeft } from "./left-of";

const until = "2026-11-30T12:00:00.000Z";

it.each([
  ["2026-11-29T12:00:00.000Z", { hours: 24, minutes: 0 }],
  ["2026-11-30T11:58:59.000Z", { hours: 0, minutes: 2 }],
  ["2026-11-30T11:59:59.000Z", { hours: 0, minutes: 1 }],
  ["2026-11-30T12:00:00.000Z", null],
  ["2026-12-01T00:00:00.000Z", null],
])("at %s there is %o left", (now, left) => {
  expect(timeLeft(until, Date.parse(now))).toEqual(left);
});
