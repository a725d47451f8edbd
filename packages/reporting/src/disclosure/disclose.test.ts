import { dong } from "@cho-phien/money";
import { describe, expect, it } from "vitest";
import { disclose, rounded } from "./disclose";
import { disclosureSettings, disclosureSettingsOn } from "./settings";
import type { DisclosedTable, DisclosureDimension, DisclosureTable } from "./table";
import { tabulate, type TableRow } from "./tabulate";

const SETTINGS = disclosureSettingsOn("2026-09-30");
const node = (code: string, ...parentCodes: string[]) => ({ code, parentCodes });
const UNITS: DisclosureDimension = {
  name: "unit",
  nodes: [node("08"), node("a", "08"), node("b", "08"), node("c", "08"), node("d", "08")],
  membersAre: "apart",
  isBreakdown: false,
};

/** Amounts of a commune's members; every second one sells to the second cooperative. */
const members = (commune: string, ...amounts: readonly number[]): TableRow[] =>
  amounts.map((amount, place) => ({
    memberId: `${commune}${place}`,
    cooperativeId: place % 2 === 0 ? "Bản Mây" : "Suối Xanh",
    at: [commune],
    amounts: [dong(BigInt(amount))],
  }));
const six = (amount: number) => [amount, amount, amount, amount, amount, amount];
const tableOf = (rows: readonly TableRow[], dimensions = [UNITS]): DisclosureTable =>
  tabulate(rows, { measures: ["confirmed"], dimensions });

function shown(table: DisclosureTable, earlier?: DisclosedTable["cells"]): Record<string, string> {
  const disclosed = disclose(table, SETTINGS, earlier);
  if ("refused" in disclosed) throw new Error(disclosed.refused);
  return Object.fromEntries(disclosed.cells.map((it) => [it.at.join("/"), it.isShown ? String(it.sums[0]) : it.why]));
}

describe("a cell below a threshold", () => {
  it("of five members is shown, of four is not", () => {
    expect(shown(tableOf(members("a", 100_000, 100_000, 100_000, 100_000, 100_000)))).toMatchObject({ a: "500000" });
    expect(shown(tableOf(members("a", 100_000, 100_000, 100_000, 100_000)))).toMatchObject({
      a: "few_members",
      "08": "few_members",
    });
  });

  it("of one cooperative is hidden", () => {
    const rows = members("a", ...six(100_000)).map((row) => ({ ...row, cooperativeId: "Bản Mây" }));
    expect(shown(tableOf(rows))).toMatchObject({ a: "few_cooperatives" });
  });

  it("is hidden when one member has more than 70 % of it, not when she has just that", () => {
    expect(shown(tableOf(members("a", 700_000, 75_000, 75_000, 75_000, 75_000)))).toMatchObject({ a: "1000000" });
    expect(shown(tableOf(members("a", 700_001, 75_000, 75_000, 75_000, 75_000)))).toMatchObject({
      a: "dominant_member",
    });
  });

  it("without members is zero, and says so", () => {
    expect(shown(tableOf(members("a", ...six(100_000))))).toMatchObject({ b: "0", c: "0" });
  });
});

describe("a total beside one hidden part", () => {
  it("takes the smallest part with it that is enough, and stays shown", () => {
    const rows = [
      ...members("a", 90_000, 90_000),
      ...members("b", ...six(200_000)),
      ...members("c", ...six(300_000), 300_000),
      ...members("d", ...six(300_000), 300_000),
    ];
    expect(shown(tableOf(rows))).toEqual({
      "08": "5580000",
      a: "few_members",
      b: "complementary",
      c: "2100000",
      d: "2100000",
    });
  });

  it("hides more than two where two are together still too few", () => {
    const rows = [
      ...members("a", 90_000),
      ...members("b", 95_000),
      ...members("c", ...six(80_000)),
      ...members("d", ...six(500_000), 1),
    ];
    expect(shown(tableOf(rows))).toMatchObject({
      "08": "3665000",
      a: "few_members",
      b: "few_members",
      c: "residual",
      d: "3000000",
    });
  });

  it("goes itself where its other parts were published before", () => {
    const rows = [...members("a", 90_000, 90_000), ...members("b", ...six(200_000))];
    const parts = tableOf(rows, [{ ...UNITS, nodes: UNITS.nodes.slice(1).map(({ code }) => node(code)) }]);
    const earlier = disclose(parts, SETTINGS);
    if ("refused" in earlier) throw new Error(earlier.refused);
    expect(shown(tableOf(rows), earlier.cells)).toEqual({
      "08": "complementary",
      a: "few_members",
      b: "1200000",
      c: "0",
      d: "0",
    });
  });
});

describe("what was published before", () => {
  const before = [...members("a", 90_000, 90_000), ...members("b", ...six(200_000)), ...members("c", ...six(300_000))];
  const first = disclose(tableOf(before), SETTINGS);
  if ("refused" in first) throw new Error(first.refused);

  it("is answered the same again", () => {
    expect(shown(tableOf(before), first.cells)).toEqual(shown(tableOf(before)));
  });

  it("can leave no way to hide a cell, and then nothing is published", () => {
    const everything = first.cells.map(({ at }) => ({ at, isShown: true as const })).filter((it) => it.at[0] !== "a");
    expect(disclose(tableOf(before), SETTINGS, everything)).toMatchObject({
      refused: "cannot_protect",
      cells: expect.arrayContaining([["a"]]),
    });
  });
});

describe("a table", () => {
  const breakdown = (name: string): DisclosureDimension => ({
    name,
    nodes: [node("all")],
    membersAre: "apart",
    isBreakdown: true,
  });

  it("has at most three breakdowns", () => {
    const four = ["ethnicity", "poverty", "age", "channel"].map(breakdown);
    expect(disclose(tableOf([], [UNITS, ...four]), SETTINGS)).toEqual({
      refused: "too_many_breakdowns",
      breakdowns: 4,
      most: 3,
    });
    expect(disclose(tableOf([], [UNITS, ...four.slice(1)]), SETTINGS)).toHaveProperty("cells");
  });

  it("whose totals aren't its parts' sums is a broken assumption", () => {
    const table = tableOf(members("a", ...six(100_000)));
    const broken = table.cells.map((it) =>
      it.at[0] === "08" ? { ...it, sums: [{ dong: dong(1n), topMemberDong: dong(1n) }] } : it,
    );
    expect(() => disclose({ ...table, cells: broken }, SETTINGS)).toThrow(/08 is 1/);
    expect(() => disclose({ ...table, cells: [...table.cells, ...table.cells.slice(0, 1)] }, SETTINGS)).toThrow(
      /given twice/,
    );
  });

  it("has no circles and no parts that overlap", () => {
    const of = (nodes: DisclosureDimension["nodes"]) => () =>
      disclose({ measures: [], dimensions: [{ ...UNITS, nodes }], cells: [] }, SETTINGS);
    expect(of([node("x", "y"), node("y", "x")])).toThrow(/circle/);
    expect(of([node("year"), node("h1", "year"), node("9m", "year"), node("q1", "h1", "9m")])).toThrow(/overlap/);
    expect(of([node("x", "nowhere")])).toThrow(/nowhere/);
  });
});

it("published sums are rounded to a thousand đồng, half away from zero", () => {
  const round = (amount: bigint) => rounded(dong(amount), SETTINGS);
  expect([499n, 500n, 1_499n, 1_500n, -499n, -500n, -1_500n].map(round)).toEqual([
    0n,
    1_000n,
    1_000n,
    2_000n,
    0n,
    -1_000n,
    -2_000n,
  ]);
});

it("thresholds are those of the day, and before the first there is nothing to show by", () => {
  const stricter = { ...SETTINGS, since: "2027-01-01", minMembers: 10 };
  expect(disclosureSettingsOn("2026-12-31", [stricter, ...disclosureSettings]).minMembers).toBe(5);
  expect(disclosureSettingsOn("2027-01-01", [stricter, ...disclosureSettings]).minMembers).toBe(10);
  expect(() => disclosureSettingsOn("2024-12-31")).toThrow(/No disclosure settings/);
});
