import type { UnionMe } from "@cho-phien/contract";
import { describe, expect, it } from "vitest";
import { readsFigures } from "./reads-figures";

const unit = { code: "15", level: "province", name: "Tỉnh Lào Cai" } as const;
const grant: UnionMe["grants"][number] = { purpose: "aggregate", unit, validUntil: null };
const today = "2026-11-22";

describe("readsFigures", () => {
  it("is no without a grant", () => expect(readsFigures([], today)).toBe(false));
  it("is no for a grant to enter data only", () => {
    expect(readsFigures([{ ...grant, purpose: "enter" }], today)).toBe(false);
  });
  it("ends with the grant, after its last day", () => {
    expect(readsFigures([{ ...grant, validUntil: today }], today)).toBe(true);
    expect(readsFigures([{ ...grant, validUntil: "2026-11-21" }], today)).toBe(false);
  });
  it("needs one good grant among many", () => {
    expect(readsFigures([{ ...grant, purpose: "enter" }, grant], today)).toBe(true);
  });
});
