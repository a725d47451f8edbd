import type { GrantPurpose } from "@cho-phien/contract";
import { findOrgUnit } from "@cho-phien/vietnam/org-units";
import { describe, expect, it } from "vitest";
import { givable, notGivable } from "./may-give";

const held = (...pairs: readonly (readonly [string, GrantPurpose])[]) =>
  pairs.flatMap(([code, purpose]) => {
    const unit = findOrgUnit(code);
    return unit ? [{ unit, purpose }] : [];
  });
const PROVINCE = held(["08", "aggregate"], ["08", "review"]);

describe("an officer of the level above", () => {
  it("gives what she holds herself, for units below hers", () => {
    expect(notGivable(PROVINCE, { unit: "00733", purposes: ["aggregate", "review"] })).toEqual([]);
  });
  it("gives nothing she lacks", () => {
    expect(notGivable(PROVINCE, { unit: "00733", purposes: ["aggregate", "individual"] })).toEqual(["individual"]);
  });
  it("gives nothing for her own unit, for a sibling, or for one that is made up", () => {
    for (const unit of ["08", "00004", "99999", "VN"])
      expect([unit, notGivable(PROVINCE, { unit, purposes: ["aggregate"] })]).toEqual([unit, null]);
  });
  it("gives nothing when she only reads", () => {
    expect(notGivable(held(["08", "aggregate"]), { unit: "00733", purposes: ["aggregate"] })).toBeNull();
  });
  it("sees where she may give, a commune officer nowhere", () => {
    expect(givable(PROVINCE).map((it) => [it.unit.code, it.purposes])).toEqual([["08", ["aggregate", "review"]]]);
    expect(givable(held(["00733", "review"]))).toEqual([]);
  });
  it("counts a purpose she holds further up", () => {
    const grants = held(["VN", "individual"], ["08", "approve"]);
    expect(notGivable(grants, { unit: "00733", purposes: ["individual"] })).toEqual([]);
  });
});
