import { describe, expect, it } from "vitest";
import { matchSizes } from "./match-sizes";

const stored = [
  { id: "v1", title: "Cỡ M", reserved: 0 },
  { id: "v2", title: "Cỡ L", reserved: 2 },
];
const size = (title: string, id?: string) => ({ id, title, titleEn: "", priceDong: "1000", stock: 1 });

describe("matchSizes", () => {
  it("keeps a renamed size by its id and adds the new one", () => {
    expect(matchSizes(stored, [size("Cỡ vừa", "v1"), size("Cỡ L", "v2"), size("Cỡ S")])).toMatchObject({
      kept: [{ id: "v1", title: "Cỡ vừa" }, { id: "v2" }],
      added: [{ title: "Cỡ S" }],
      removed: [],
    });
  });

  it("knows a size by its name when the form lost the answer with the ids", () => {
    expect(matchSizes(stored, [size("Cỡ M"), size("Cỡ L")])).toMatchObject({ kept: [{ id: "v1" }, { id: "v2" }] });
  });

  it("lets a size go that nobody ordered, and keeps one that somebody did", () => {
    expect(matchSizes(stored, [size("Cỡ L", "v2")])).toMatchObject({ removed: ["v1"] });
    expect(matchSizes(stored, [size("Cỡ M", "v1")])).toEqual({ refused: "size_promised", title: "Cỡ L", reserved: 2 });
  });

  it("refuses a size of other goods", () => {
    expect(matchSizes(stored, [size("Cỡ M", "v1"), size("Cỡ L", "v9")])).toEqual({ refused: "size_unknown", index: 1 });
  });
});
