import { describe, expect, it } from "vitest";
import { soldAtOf } from "./sold-at";

const now = new Date("2026-11-22T03:00:00.000Z");

describe("when a sale took place", () => {
  it("is what the phone says while its clock is nearly right", () => {
    const clocks = { soldAt: "2026-11-22T01:00:00.000Z", sentAt: "2026-11-22T03:02:00.000Z", now };
    expect(soldAtOf(clocks)).toBe("2026-11-22T01:00:00.000Z");
  });

  it("moves by as much as the phone's clock is ahead or behind", () => {
    const ahead = { soldAt: "2027-11-22T01:00:00.000Z", sentAt: "2027-11-22T03:00:00.000Z", now };
    const behind = { soldAt: "2001-01-01T00:10:00.000Z", sentAt: "2001-01-01T02:10:00.000Z", now };
    expect([soldAtOf(ahead), soldAtOf(behind)]).toEqual(["2026-11-22T01:00:00.000Z", "2026-11-22T01:00:00.000Z"]);
  });

  it("is now at the latest when the clock was set right between the sale and its sending", () => {
    const clocks = { soldAt: "2026-11-23T01:00:00.000Z", sentAt: "2026-11-22T03:00:00.000Z", now };
    expect(soldAtOf(clocks)).toBe(now.toISOString());
  });

  it("is refused ahead of now from a caller who does not say what time it is", () => {
    const at = (soldAt: string) => soldAtOf({ soldAt, sentAt: undefined, now });
    expect([at("2026-11-22T03:06:00Z"), at("2026-11-22T03:04:00Z")]).toEqual(["in_future", "2026-11-22T03:04:00.000Z"]);
  });
});
