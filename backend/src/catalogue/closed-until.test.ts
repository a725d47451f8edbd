import { describe, expect, it } from "vitest";
import { closedUntil } from "./closed-until";

const tet = { closed_from: "2027-02-04", closed_to: "2027-02-10" };

describe("days off", () => {
  it.each([
    ["2027-02-03T16:59:59Z", null],
    ["2027-02-03T17:00:00Z", "2027-02-10"],
    ["2027-02-10T16:59:59Z", "2027-02-10"],
    ["2027-02-10T17:00:00Z", null],
  ])("at %s it is closed until %s", (at, expected) => {
    expect(closedUntil(tet, new Date(at))).toBe(expected);
  });

  it("is open without days off", () => {
    expect(closedUntil({ closed_from: null, closed_to: null }, new Date("2027-02-05T00:00:00Z"))).toBeNull();
  });
});
