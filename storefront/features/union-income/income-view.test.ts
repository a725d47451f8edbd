import { describe, expect, it } from "vitest";
import { drilled, incomeViewOf, partsOf } from "./income-view";

const province = { code: "15", level: "province", name: "Tỉnh Lào Cai" } as const;
const commune = { code: "02806", level: "commune", name: "Xã Mường Bo" } as const;

describe("incomeViewOf", () => {
  it("cuts a province by commune, a commune by cooperative, and by kind for who reads sums only", () => {
    expect(incomeViewOf({ asked: {}, unit: province }, true).by).toBe("unit");
    expect(incomeViewOf({ asked: {}, unit: commune }, true).by).toBe("cooperative");
    expect(incomeViewOf({ asked: {}, unit: commune }, false).by).toBe("kind");
  });
  it("keeps known filters only, and none cooperative by cooperative", () => {
    const asked = { ethnicity: "24", channel: "fair", other: "x", by: "month" };
    expect(partsOf(incomeViewOf({ asked, unit: province }, true))).toEqual({
      by: "month",
      ethnicity: "24",
      channel: "fair",
    });
    expect(incomeViewOf({ asked: { ...asked, by: "cooperative" }, unit: province }, true).filters).toEqual({});
  });
  it("falls back when asked for what is no breakdown", () => {
    expect(incomeViewOf({ asked: { by: "name" }, unit: province }, true).by).toBe("unit");
  });
});

describe("drilled", () => {
  const view = incomeViewOf({ asked: { ethnicity: "24" }, unit: province }, true);
  it("keeps the filters on the way down", () => {
    expect(drilled(view, { unit: "02806" })).toEqual({ by: "unit", ethnicity: "24", unit: "02806" });
  });
  it("lets them go toward cooperatives", () => {
    expect(drilled(view, { unit: "02806", by: "cooperative" })).toEqual({ unit: "02806", by: "cooperative" });
  });
  it("stays with the books of the instant, on the way down and in the files", () => {
    const asKnownOn = "2026-10-20T02:59:00.000Z";
    const then = incomeViewOf({ asked: { asKnownOn, channel: "fair" }, unit: province }, true);
    expect(partsOf(then)).toEqual({ by: "unit", channel: "fair", asKnownOn });
    expect(drilled(then, { unit: "02806" })).toEqual({ by: "unit", channel: "fair", unit: "02806", asKnownOn });
    const below = { unit: "02806", by: "cooperative" };
    expect(drilled(then, below)).toEqual({ ...below, asKnownOn });
  });
  it("never leads one who reads sums only to cooperatives", () => {
    const sums = incomeViewOf({ asked: { ethnicity: "24" }, unit: province }, false);
    expect(drilled(sums, { unit: "02806", by: "cooperative" })).toEqual({ by: "kind", ethnicity: "24", unit: "02806" });
  });
});
