import type { ReturnState } from "@cho-phien/contract";
import { describe, expect, it } from "vitest";
import { RETURN_ACTS, returnActOf, returnActsFor } from "./act-table";

const ENDS: readonly ReturnState[] = ["upheld", "taken_back", "waived"];

describe("returnActsFor", () => {
  it.each([
    ["asked", ["accept", "decline"], []],
    ["accepted", ["take-back", "waive"], []],
    ["declined", [], ["overrule", "uphold"]],
    ["overruled", ["take-back", "waive"], []],
    ["upheld", [], []],
    ["taken_back", [], []],
    ["waived", [], []],
  ] as const)("%s: the cooperative may %j, the operator %j", (state, staff, operator) => {
    expect(returnActsFor(state, "coop_staff")).toEqual(staff);
    expect(returnActsFor(state, "operator")).toEqual(operator);
  });

  it("leaves no state without an end", () => {
    const ends = (state: ReturnState): boolean =>
      ENDS.includes(state) ||
      [...returnActsFor(state, "coop_staff"), ...returnActsFor(state, "operator")].some((act) =>
        ends(RETURN_ACTS[act].to),
      );
    expect((["asked", "accepted", "declined", "overruled"] as const).filter((state) => !ends(state))).toEqual([]);
  });
});

describe("returnActOf", () => {
  it("knows an act only from the side that may do it", () => {
    expect(returnActOf("overrule", "coop_staff")).toBeNull();
    expect(returnActOf("overrule", "operator")).toBe("overrule");
    expect(returnActOf("delete", "operator")).toBeNull();
  });
});
