import { provinces } from "@cho-phien/vietnam/org-units";
import { describe, expect, it } from "vitest";
import { COLUMNS, ISLANDS, ROWS, shadeOf, TILES } from "./tiles";

/** Pairs of which the first lies north (or west) of the second, across the whole country. */
const NORTH_OF = ["04>19", "08>01", "20>22", "01>37", "38>40", "40>44", "44>48", "46>51", "52>66", "66>56", "80>86"];

describe("the map of provinces", () => {
  it("has every province once, none on another's place, all inside", () => {
    expect(Object.keys(TILES).toSorted()).toEqual(
      provinces()
        .map((it) => it.code)
        .toSorted(),
    );
    expect(new Set(Object.values(TILES).map(String)).size).toBe(34);
    expect(Object.values(TILES).every(([column, row]) => column < COLUMNS && row < ROWS)).toBe(true);
  });

  it("keeps north and south", () => {
    const wrong = NORTH_OF.filter((pair) => {
      const [north = "", south = ""] = pair.split(">");
      return (TILES[north]?.[1] ?? 99) >= (TILES[south]?.[1] ?? -1);
    });
    expect(wrong).toEqual([]);
  });

  it("shows Hoàng Sa with Đà Nẵng and Trường Sa with Khánh Hòa, in the sea to the east of them", () => {
    expect(ISLANDS.map((it) => it.provinceCode)).toEqual(["48", "56"]);
    for (const { provinceCode, at } of ISLANDS) expect(at[0]).toBeGreaterThan((TILES[provinceCode]?.[0] ?? 99) + 1);
  });
});

describe("shadeOf", () => {
  it.each([
    ["0", 0],
    [null, 0],
    ["1", 1],
    ["25", 1],
    ["26", 2],
    ["100", 4],
  ])("%s of 100 is %s", (value, shade) => expect(shadeOf(value, 100n)).toBe(shade));
  it("is nothing where nobody earned", () => expect(shadeOf("0", 0n)).toBe(0));
});
