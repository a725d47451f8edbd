import { describe, expect, it } from "vitest";
import { readWays, wayField, waysText } from "./ways";

const ways = [
  { cooperativeId: "coop_1", way: "pick_up" },
  { cooperativeId: "coop_2", way: "delivery" },
] as const;

describe("how each cooperative's goods reach the shopper", () => {
  it("is read from the form's fields", () => {
    const fields = { fullName: "Lan", [wayField("coop_1")]: "pick_up", [wayField("coop_2")]: "delivery" };
    expect(readWays(fields)).toEqual(ways);
  });

  it("survives a URL", () => {
    expect(readWays({ ways: waysText(ways) })).toEqual(ways);
  });

  it.each([{}, { ways: null }, { ways: "" }, { ways: "coop_1:helicopter,:pick_up,../x:pick_up" }, { "way.coop_1": 3 }])(
    "is no choice in %j",
    (fields) => {
      expect(readWays(fields)).toEqual([]);
    },
  );
});
