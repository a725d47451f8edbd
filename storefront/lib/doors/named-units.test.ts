import { describe, expect, it } from "vitest";
import { chosenUnit, namedUnits } from "./named-units";

const grant = (code: string, purpose: "individual" | "enter" | "review", validUntil: string | null = null) => ({
  purpose,
  unit: { code, level: "commune" as const, name: code },
  validUntil,
});
const asked = { today: "2026-11-29", purposes: ["individual", "enter"] as const };

describe("units to look at named people in", () => {
  it("are those of standing grants for it, each once, with what lies right below", () => {
    const grants = [
      grant("00733", "individual"),
      grant("00733", "enter"),
      grant("15", "individual"),
      grant("VN", "review"),
    ];
    const groups = namedUnits(grants, asked);
    expect(groups.map((it) => it.code)).toEqual(["00733", "15"]);
    expect(groups[0]?.below).toEqual([]);
    expect(groups[1]?.below.length).toBeGreaterThan(50);
  });

  it("are the provinces, where the grant is the nation's", () => {
    const codes = namedUnits([grant("VN", "individual")], asked).map((it) => it.code);
    expect([codes.length, codes.includes("VN"), codes.includes("15")]).toEqual([34, false, true]);
  });

  it("are none of a grant that has ended", () => {
    expect(namedUnits([grant("00733", "individual", "2026-11-28")], asked)).toEqual([]);
  });

  it("a unit that is not offered is not chosen", () => {
    const groups = namedUnits([grant("00733", "individual")], asked);
    expect([chosenUnit(groups, "00733"), chosenUnit(groups, "15"), chosenUnit([], "15")]).toEqual([
      "00733",
      "00733",
      null,
    ]);
  });
});
