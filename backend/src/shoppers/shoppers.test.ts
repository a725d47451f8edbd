import { describe, expect, it } from "vitest";
import { keptOfShopper } from "./kept-records";
import { savedIds } from "./saved-ids";

describe("what deleting an account leaves", () => {
  it("is the orders, to the end of the tenth year after the last", () => {
    expect(keptOfShopper({ lastOrderedOn: "2026-11-30" })).toMatchObject([{ what: "orders", until: "2036-12-31" }]);
  });

  it("is nothing where nothing was ordered", () => {
    expect(keptOfShopper({ lastOrderedOn: null })).toEqual([]);
  });
});

describe("the goods put aside", () => {
  it("are ids, each once, sixty at most", () => {
    expect(savedIds(["prod_1", "prod_1", "x'; --", "", "prod_2"])).toEqual(["prod_1", "prod_2"]);
    expect(savedIds(Array.from({ length: 99 }, (_, n) => `prod_${n}`))).toHaveLength(60);
  });
});
