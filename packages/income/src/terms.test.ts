import { expect, it } from "vitest";
import { termsOfSale, type TermsFacts } from "./terms";
import { withholdingRows } from "./withholding.data";

const facts: TermsFacts = {
  cooperativeId: "hộ-Bình",
  cooperativeKind: "household",
  platformFeeBp: 500,
  sharingRule: { id: "rule-1", version: 1 },
  goodsKind: "goods",
  withholdsForTht: false,
  on: "2026-08-15",
};

it.each([
  ["household", "2025-06-30", 0, 0, null],
  ["household", "2025-07-01", 100, 50, "NĐ 117/2025/NĐ-CP"],
  ["household", "2026-06-30", 100, 50, "NĐ 117/2025/NĐ-CP"],
  ["household", "2026-07-01", 100, 50, "NĐ 252/2026/NĐ-CP"],
  ["htx", "2026-08-15", 0, 0, null],
  ["lhhtx", "2026-08-15", 0, 0, null],
  ["tht", "2026-08-15", 0, 0, null],
] as const)("%s on %s: VAT %i bp, PIT %i bp (%s)", (cooperativeKind, on, vatBp, pitBp, act) => {
  expect(termsOfSale({ ...facts, cooperativeKind, on }).tax).toEqual({ vatBp, pitBp, act });
});

it("withholds for a cooperative group only where the operator set it so", () => {
  const tht = { ...facts, cooperativeKind: "tht", withholdsForTht: true } as const;
  expect(termsOfSale(tht).tax).toMatchObject({ vatBp: 100, pitBp: 50 });
});

it("knows the other kinds of goods", () => {
  expect(termsOfSale({ ...facts, goodsKind: "service" }).tax).toMatchObject({ vatBp: 500, pitBp: 200 });
  expect(termsOfSale({ ...facts, goodsKind: "goods_with_service" }).tax).toMatchObject({ vatBp: 300, pitBp: 150 });
  expect(termsOfSale({ ...facts, goodsKind: "other" }).tax).toMatchObject({ vatBp: 200, pitBp: 100 });
});

it("has at most one row in force for a kind of goods on a day", () => {
  for (const row of withholdingRows) {
    const others = withholdingRows.filter((other) => other !== row && other.goodsKind === row.goodsKind);
    const overlapping = others.filter((other) => row.from <= (other.to ?? "9999") && other.from <= (row.to ?? "9999"));
    expect(overlapping).toEqual([]);
  }
});

it("throws when fee and tax would take more than the price", () => {
  expect(() => termsOfSale({ ...facts, platformFeeBp: 9_900 })).toThrow("takes 10050 of 10000 bp");
  expect(() => termsOfSale({ ...facts, platformFeeBp: -1 })).toThrow();
});
