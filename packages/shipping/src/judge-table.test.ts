import { dong } from "@cho-phien/money";
import { describe, expect, it } from "vitest";
import { defaultTableOn, judgeTable, type ShippingTable, tableFromWire, tableToWire } from "./index";

const table = defaultTableOn("2026-11-30");
const [first, ...heavier] = table.bands;
if (!first) throw new Error("the market's own table has no band");

describe("a cooperative's own prices", () => {
  it("may be the market's, which hold on every day", () => {
    expect(judgeTable(table)).toBeNull();
    expect(defaultTableOn("2020-01-01")).toBe(table);
  });

  it.each<[string, Partial<ShippingTable>, object]>([
    ["a price below zero", { remoteDong: dong(-1n) }, { refused: "price_out_of_bounds", amountDong: -1n }],
    ["a slip of the finger", { remoteDong: dong(24_000_000n) }, { refused: "price_out_of_bounds" }],
    [
      "a heavier parcel for less",
      { bands: [{ ...first, pricesDong: { ...first.pricesDong, across: dong(99_000n) } }, ...heavier] },
      { refused: "heavier_is_cheaper", zone: "across", upToGrams: 1000 },
    ],
    ["bands that do not rise", { bands: [first, first] }, { refused: "bands_not_rising" }],
    ["no band", { bands: [] }, { refused: "bands_not_rising" }],
    ["free from next to nothing", { freeFromDong: dong(9_999n) }, { refused: "free_from_too_small" }],
    ["a fair without a place", { pickUpPlace: " " }, { refused: "pick_up_place_missing" }],
    ["nobody to carry it", { carriers: [] }, { refused: "no_carrier" }],
  ])("are refused with %s", (_, change, refusal) => {
    expect(judgeTable({ ...table, ...change })).toMatchObject(refusal);
  });

  it("come back from the wire as they were sent", () => {
    const own: ShippingTable = { ...table, freeFromDong: dong(300_000n), pickUpPlace: "Chợ phiên Mèo Vạc" };
    expect(tableFromWire(JSON.parse(JSON.stringify(tableToWire(own))))).toEqual(own);
  });
});
