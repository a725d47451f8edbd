import { describe, expect, it } from "vitest";
import { bodyOf, emptyFields, emptySize, needsOf, plainNumber } from "./fields";

const judging = { isSale: true, photosCount: 1, basis: "maker" } as const;

describe("the form of goods", () => {
  it("reads prices as people write them, and leaves what is no number to be refused", () => {
    expect(["150000", "150.000", "1 250 000", "150.000 ₫", "1500.5", "12a"].map(plainNumber)).toEqual([
      "150000",
      "150000",
      "1250000",
      "150000",
      "1500.5",
      "12a",
    ]);
  });

  it("names all that a sale needs at once, in the order of the form", () => {
    expect([...needsOf(emptyFields(), { ...judging, photosCount: 0 })]).toEqual([
      ["photos", "photo"],
      ["name", "name"],
      ["categoryHandle", "category"],
      ["variants.0.priceDong", "price"],
      ["variants.0.stock", "stock"],
      ["makers", "makers"],
    ]);
  });

  it("wants only a name of a draft, but no wrong numbers", () => {
    expect([...needsOf(emptyFields(), { ...judging, isSale: false, photosCount: 0 })]).toEqual([["name", "name"]]);
    const sizes = [{ ...emptySize("a"), price: "999", stock: "-1" }];
    const wrong = needsOf({ ...emptyFields(), name: "Khăn", sizes }, { ...judging, isSale: false });
    expect([...wrong.values()]).toEqual(["priceShape", "stockShape"]);
  });

  it("wants different names of several sizes", () => {
    const size = (row: string, title: string) => ({ ...emptySize(row), title, price: "5000", stock: "1" });
    const sizes = [size("a", "M"), size("b", "M "), size("c", "")];
    expect([...needsOf({ ...emptyFields(), name: "Khăn", sizes }, { ...judging, isSale: false })]).toEqual([
      ["variants.1.title", "sizeTwice"],
      ["variants.2.title", "sizeName"],
    ]);
  });

  it("sends no id of a size that has none, and no weight nobody typed", () => {
    const body = bodyOf(
      { ...emptyFields(), sizes: [{ ...emptySize("a"), price: "15.000" }] },
      { photos: [], before: null },
    );
    expect([body.variants, body.weightGrams]).toEqual([
      [{ title: "", titleEn: "", priceDong: "15000", stock: "" }],
      null,
    ]);
  });
});
