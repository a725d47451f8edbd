import { period } from "@cho-phien/reporting";
import { expect, it } from "vitest";
import { totalOf } from "./cohort-total";

const row = (key: string, cells: Record<string, string | null>) => ({
  ...{ key, label: { vi: key, en: key }, drill: null },
  cells: Object.fromEntries(
    Object.entries(cells).map(([name, value]) => [
      name,
      value === null ? { value, hidden: "few_members" as const } : { value },
    ]),
  ),
});
const HALF_YEAR = period("six_months", 2026, 1);

it("a cohort's line sums what its rows show, grows where a baseline is, and counts nothing hidden", () => {
  const rows = [
    row("a", { confirmed: "6000", paid: "8000", channel_fair: "6000", outstanding: "500", members: "9" }),
    row("b", { confirmed: "5600", paid: "5600", channel_fair: null, outstanding: "0", members: "7" }),
    row("c", { confirmed: null, paid: null, channel_fair: null, outstanding: null, members: null }),
  ];
  const baselines = new Map([
    ["a", { revenue: 10_000n, year: 2024 }],
    ["c", { revenue: 99_000n, year: 2024 }],
  ]);
  const { cells } = totalOf(rows, { baselines, period: HALF_YEAR });
  expect(cells).toMatchObject({
    ...{ confirmed: { value: "11600" }, paid: { value: "13600" }, channel_fair: { value: "6000" } },
    // 6,000 beside half of a's 10,000: b has no baseline, c is hidden.
    ...{ growth: { value: "2000" }, confirm_rate: { value: "8529" }, outstanding: { value: "500" } },
  });
  expect(cells.members).toBeUndefined();
});
