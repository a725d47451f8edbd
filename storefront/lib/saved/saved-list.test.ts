import { describe, expect, it } from "vitest";
import { savedFrom, toggled } from "./saved-list";

describe("goods put aside", () => {
  it.each([
    [null, []],
    ["nonsense", []],
    ['{"a":1}', []],
    ['["prod_01", 7, "<script>", "prod_02"]', ["prod_01", "prod_02"]],
  ])("%j is read as %j", (stored, list) => {
    expect(savedFrom(stored)).toEqual(list);
  });

  it("go to the head, and away when they are tapped again", () => {
    const one = toggled(["prod_1"], "prod_2");
    expect([one, toggled(one, "prod_1")]).toEqual([["prod_2", "prod_1"], ["prod_2"]]);
  });

  it("are sixty at most: the oldest goes", () => {
    const full = Array.from({ length: 60 }, (_, n) => `prod_${n}`);
    expect(toggled(full, "prod_new")).toEqual(["prod_new", ...full.slice(0, 59)]);
  });
});
