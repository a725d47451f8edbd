import type { UnionMe } from "@cho-phien/contract";
import { describe, expect, it } from "vitest";
import { grantsByUnit } from "./grants-by-unit";

const nation = { code: "VN", level: "nation", name: "Việt Nam" } as const;
const commune = { code: "00715", level: "commune", name: "Xã Sà Phìn" } as const;

describe("grantsByUnit", () => {
  it("names a unit once however many purposes it was granted for", () => {
    const grants: UnionMe["grants"] = [
      { purpose: "aggregate", unit: nation, validUntil: null },
      { purpose: "enter", unit: commune, validUntil: "2027-12-31" },
      { purpose: "approve", unit: nation, validUntil: null },
    ];
    expect(grantsByUnit(grants)).toEqual([
      {
        code: "VN",
        name: "Việt Nam",
        purposes: [
          { purpose: "aggregate", validUntil: null },
          { purpose: "approve", validUntil: null },
        ],
      },
      { code: "00715", name: "Xã Sà Phìn", purposes: [{ purpose: "enter", validUntil: "2027-12-31" }] },
    ]);
  });
});
