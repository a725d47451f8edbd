import { dong } from "@cho-phien/money";
import { disclosureSettingsOn } from "@cho-phien/reporting";
import { describe, expect, it } from "vitest";
import type { GatheredCell } from "./cells";
import { decideOnOwnMap, type MonthOfUnit, type OwnMap } from "./own-map";

const cell = (unit_code: string, members: number): GatheredCell => ({
  ...{ unit_code, parent_code: "15", period: "2026-Q2", at: "", members, cooperatives: 2 },
  ...{ accrued: dong(900n), paid: dong(900n), confirmed: dong(900n) },
  ...{ top_accrued: dong(90n), top_paid: dong(90n), top_confirmed: dong(90n) },
});
const month = (unit: string, members: number): MonthOfUnit => ({
  ...{ unit, members, cooperatives: 2, sums: [900, 900, 900], tops: [90, 90, 90] },
});
/** Old and other became one in the middle of the year; Next is what it was. */
const own: OwnMap = {
  settings: disclosureSettingsOn("2026-06-30"),
  groupOf: new Map([
    ["old", "merged"],
    ["other", "merged"],
  ]),
  decided: [
    { unit_code: "next", period: "2026-Q2", at: "", why: null },
    { unit_code: "merged", period: "2026-Q2", at: "", why: null },
  ],
  parents: new Map([["next", "15"]]),
  everHidden: new Set(),
  months: [month("old", 9), month("other", 12), month("old", 8)],
};
const cells = [cell("next", 8), cell("old", 9), cell("other", 12)];
const whys = (more: Partial<OwnMap>, of = cells) =>
  Object.fromEntries(decideOnOwnMap(of, { ...own, ...more }).cells.map((it) => [it.unit_code, it.why]));

describe("a period on the map of its own day", () => {
  it("shows the communes of a merger where each could be shown alone in every month and what they became is never hidden", () => {
    expect(whys({})).toEqual({ next: null, old: null, other: null });
  });

  it("hides all of them when one is too few in one month: from the quarter and the other months it could be told", () => {
    const months = [...(own.months ?? []), month("old", 4)];
    expect(whys({ months })).toEqual({ next: null, old: "complementary", other: "complementary" });
    expect(whys({ months }, [...cells.slice(0, 1), cell("old", 3), cell("other", 12)])).toMatchObject({
      ...{ old: "few_members", other: "complementary" },
    });
  });

  it("hides all of them when what they became is hidden in any period, and wherever a breakdown cuts them further", () => {
    for (const more of [{ everHidden: new Set(["merged"]) }, { months: null }])
      expect(whys(more)).toEqual({ next: null, old: "complementary", other: "complementary" });
  });

  it("hides what the year's map hides, whatever its own figures are, and what it doesn't know", () => {
    const decided = [{ unit_code: "next", period: "2026-Q2", at: "", why: "complementary" as const }];
    expect(whys({ decided })).toMatchObject({ next: "complementary" });
    expect(whys({ decided: [] })).toMatchObject({ next: "complementary" });
  });

  it("tells nobody from somebody hidden no more than the year's map does", () => {
    const decided = [...own.decided, { unit_code: "empty", period: "2026-Q2", at: "", why: "complementary" as const }];
    expect(decideOnOwnMap(cells, { ...own, decided, parents: new Map([["empty", "15"]]) }).nobody).toEqual([
      { unit_code: "empty", parent_code: "15", period: "2026-Q2", at: "" },
    ]);
  });
});
