import type { GrantPurpose } from "@cho-phien/contract";
import { findOrgUnit, type OrgUnit } from "@cho-phien/vietnam/org-units";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { communeOn, findUnit, knowUnits, mapOn } from "./later-units";
import { communesUnder, standingGrants, topUnits, unitWithin } from "./scope";

/** Sà Phìn and Mèo Vạc's neighbour become one commune on 1 August; a third is split in two. */
const [FIRST, SECOND, SPLIT] = ["00733", "00715", "00721"] as const;
const ended = (code: string): OrgUnit => {
  const unit = findOrgUnit(code);
  if (!unit) throw new Error(`${code} is not in the list`);
  return { ...unit, validUntil: "2026-08-01" };
};
const made = (code: string): OrgUnit => ({
  ...{ code, level: "commune", name: `Xã ${code}`, fullName: `Xã ${code}`, parentCode: "08" },
  ...{ validFrom: "2026-08-01", validUntil: null },
});

beforeAll(() =>
  knowUnits({
    units: [ended(FIRST), ended(SECOND), ended(SPLIT), made("M"), made("S1"), made("S2")],
    successions: [
      { code: FIRST, onDate: "2026-08-01", successors: ["M"] },
      { code: SECOND, onDate: "2026-08-01", successors: ["M"] },
      { code: SPLIT, onDate: "2026-08-01", successors: ["S1", "S2"] },
    ],
  }),
);
afterAll(() => knowUnits({ units: [], successions: [] }));

const scopeOf = (unit_code: string, purpose: GrantPurpose = "review") => {
  const now = new Date("2026-11-29T00:00:00Z");
  const stored = [{ unit_code, purpose, valid_from: new Date("2026-01-01"), valid_to: null }];
  return { officerId: "Chía", grants: standingGrants(stored, now) };
};

describe("after two communes became one", () => {
  it("a grant on the new one reaches it and what both were", () => {
    const reached = ["M", FIRST, SECOND, SPLIT, "08", "VN"].map((code) => unitWithin(scopeOf("M"), code)?.code);
    expect(reached).toEqual(["M", FIRST, SECOND, undefined, undefined, undefined]);
    expect(communesUnder(topUnits(scopeOf("M")))).toEqual(["M", FIRST, SECOND]);
  });

  it("a grant on an old one reaches what it was, never its neighbour nor the new one", () => {
    const reached = [FIRST, SECOND, "M"].map((code) => unitWithin(scopeOf(FIRST), code)?.code);
    expect(reached).toEqual([FIRST, undefined, undefined]);
    expect(communesUnder(topUnits(scopeOf(FIRST)))).toEqual([FIRST]);
  });

  it("a province's grant reaches all of them, each once", () => {
    for (const code of [FIRST, SECOND, "M"]) expect(unitWithin(scopeOf("08"), code)?.code).toBe(code);
    const communes = communesUnder(topUnits(scopeOf("08")));
    for (const code of [FIRST, SECOND, "M"]) expect(communes.filter((it) => it === code)).toHaveLength(1);
  });

  it("a split commune is nobody's part: its successors reach themselves only", () => {
    expect(["S1", SPLIT].map((code) => unitWithin(scopeOf("S1"), code)?.code)).toEqual(["S1", undefined]);
    expect(communeOn(mapOn("2026-11-29"), SPLIT)).toBeNull();
  });

  it("the communes of a day answer for it", () => {
    expect([communeOn(mapOn("2026-06-30"), FIRST), communeOn(mapOn("2026-09-30"), FIRST)]).toEqual([FIRST, "M"]);
    expect(communeOn(mapOn("2026-09-30"), "no such code")).toBeNull();
    expect(findUnit(FIRST)?.validUntil).toBe("2026-08-01");
  });
});
