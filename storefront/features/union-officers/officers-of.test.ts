import { expect, it } from "vitest";
import { byUnit } from "./officers-of";

const unit = { code: "15", level: "province", name: "Tỉnh Lào Cai" } as const;
const grant = {
  id: "g1",
  unit,
  purpose: "review",
  validFrom: "2026-01-01T00:00:00Z",
  validUntil: null,
  givenBy: "Trần Thị Hải",
  mayRevoke: true,
} as const;

it("shows a purpose that was taken back and given again once, as it stands", () => {
  const ended = { ...grant, id: "g0", validUntil: "2026-02-01T00:00:00Z", mayRevoke: false } as const;
  expect(byUnit([grant, ended]).map((it) => it.grants.map(({ id }) => id))).toEqual([["g1"]]);
  const again = { ...grant, id: "g2", validFrom: "2026-03-01T00:00:00Z" } as const;
  expect(byUnit([again, ended])[0]?.grants.map(({ id }) => id)).toEqual(["g2"]);
});

it("puts what ended behind what stands, unit by unit", () => {
  const ended = { ...grant, id: "g0", purpose: "enter", mayRevoke: false } as const;
  const elsewhere = { ...grant, id: "g3", unit: { ...unit, code: "03043" } } as const;
  expect(byUnit([ended, elsewhere, grant]).map((it) => [it.unit.code, it.grants.map(({ id }) => id)])).toEqual([
    ["15", ["g1", "g0"]],
    ["03043", ["g3"]],
  ]);
});
