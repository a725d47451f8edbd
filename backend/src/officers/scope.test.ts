import type { GrantPurpose } from "@cho-phien/contract";
import { findOrgUnit, NATION } from "@cho-phien/vietnam/org-units";
import { describe, expect, it } from "vitest";
import { communesUnder, standingGrants, topUnits, unitWithin } from "./scope";

const NOW = new Date("2026-11-29T05:00:00Z");
const grant = (unit_code: string, purpose: GrantPurpose, dates: { from?: string; to?: string } = {}) => ({
  unit_code,
  purpose,
  valid_from: new Date(dates.from ?? "2026-01-01T00:00:00Z"),
  valid_to: dates.to === undefined ? null : new Date(dates.to),
});
const scopeOf = (...grants: readonly ReturnType<typeof grant>[]) => ({
  officerId: "offr_1",
  grants: standingGrants(grants, NOW),
});

describe("an officer's communes", () => {
  it("are none without a grant", () => {
    expect(communesUnder(topUnits(scopeOf()))).toEqual([]);
  });

  it("are all 3,321 for the nation", () => {
    expect(communesUnder([NATION])).toHaveLength(3321);
  });

  it("are counted once when a commune lies in a granted province", () => {
    const province = findOrgUnit("01");
    const commune = findOrgUnit("00004");
    expect(province && commune && communesUnder([province, commune])).toHaveLength(126);
  });
});

describe("a unit is there", () => {
  const TUYEN_QUANG = "08";
  const SA_PHIN = "00733";
  it.each([
    ["below a granted one", scopeOf(grant("08", "aggregate")), SA_PHIN, true],
    ["when it is the granted one", scopeOf(grant(SA_PHIN, "review")), SA_PHIN, true],
    ["not above it", scopeOf(grant(SA_PHIN, "aggregate")), TUYEN_QUANG, false],
    ["not beside it", scopeOf(grant("01", "aggregate")), TUYEN_QUANG, false],
    ["not by a grant to enter facts", scopeOf(grant("08", "enter")), SA_PHIN, false],
    ["not after the grant's end", scopeOf(grant("08", "aggregate", { to: "2026-11-29T05:00:00Z" })), SA_PHIN, false],
    ["not before its beginning", scopeOf(grant("08", "aggregate", { from: "2026-11-29T05:00:01Z" })), SA_PHIN, false],
    ["not without grants", scopeOf(), "VN", false],
    ["not when it is made up", scopeOf(grant("VN", "aggregate")), "99999", false],
  ])("%s", (_, scope, code, isThere) => {
    expect(unitWithin(scope, code) !== null).toBe(isThere);
  });

  it("and the topmost ones hide what lies inside them", () => {
    const scope = scopeOf(grant("00733", "aggregate"), grant("08", "review"), grant("01", "enter"));
    expect(topUnits(scope).map((it) => it.code)).toEqual(["08"]);
  });
});
