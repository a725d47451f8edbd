import type { UnionMe } from "@cho-phien/contract";
import { describe, expect, it } from "vitest";
import { standingPurposes } from "./standing-purposes";

const unit = { code: "15", level: "province", name: "Tỉnh Lào Cai" } as const;
const grant: UnionMe["grants"][number] = { purpose: "aggregate", unit, validUntil: null };
const today = "2026-11-22";

describe("standingPurposes", () => {
  it("are none without a grant", () => expect([...standingPurposes([], today)]).toEqual([]));
  it("end with the grant, after its last day", () => {
    expect([...standingPurposes([{ ...grant, validUntil: today }], today)]).toEqual(["aggregate"]);
    expect([...standingPurposes([{ ...grant, validUntil: "2026-11-21" }], today)]).toEqual([]);
  });
  it("are each told once, however many units they hold for", () => {
    expect([...standingPurposes([grant, { ...grant, purpose: "enter" }, grant], today)]).toEqual([
      "aggregate",
      "enter",
    ]);
  });
});
