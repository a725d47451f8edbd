import { findOrgUnit, NATION } from "@cho-phien/vietnam/org-units";
import { describe, expect, it } from "vitest";
import { communesUnder } from "./scope-of-request";

describe("an officer's communes", () => {
  it("are none without a grant", () => {
    expect(communesUnder([])).toEqual([]);
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
