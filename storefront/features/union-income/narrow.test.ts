import type { UnionIncome, UnionIncomeRow } from "@cho-phien/contract";
import { describe, expect, it } from "vitest";
import { choicesOf, narrow } from "./narrow";

function rowOf(month: string, coop: string, accruedDong: string, province = "Tỉnh Lào Cai"): UnionIncomeRow {
  const cooperative = { id: coop, name: `HTX ${coop}` };
  const place = { communeName: "Xã Mường Khương", provinceName: province };
  return { month, cooperative, ...place, accruedDong, paidDong: "10", confirmedDong: "5", membersCount: 3 };
}

const income: UnionIncome = {
  from: "2026-10",
  to: "2026-11",
  asOf: "2026-11-22T03:00:00.000Z",
  rows: [rowOf("2026-10", "B", "100"), rowOf("2026-11", "B", "200"), rowOf("2026-11", "A", "400", "Tỉnh Nghệ An")],
  total: { accruedDong: "700", paidDong: "30", confirmedDong: "15", membersCount: 5 },
};
const all = { from: "2026-10", to: "2026-11", cooperative: "", province: "" };

describe("narrow", () => {
  it("puts the newest month first, then cooperatives by name", () => {
    const { rows } = narrow(income, all);
    expect(rows.map((row) => row.month + row.cooperative.id)).toEqual(["2026-11A", "2026-11B", "2026-10B"]);
  });
  it("takes the backend's head count for the whole, where each woman counts once", () => {
    expect(narrow(income, all).totals).toEqual({
      accruedDong: 700n,
      paidDong: 30n,
      confirmedDong: 15n,
      membersCount: 5,
    });
  });
  it("adds money but no heads when several rows are picked out", () => {
    const { totals } = narrow(income, { ...all, cooperative: "B" });
    expect(totals).toEqual({ accruedDong: 300n, paidDong: 20n, confirmedDong: 10n, membersCount: null });
  });
  it("knows the heads of one row", () => {
    expect(narrow(income, { ...all, province: "Tỉnh Nghệ An" }).totals.membersCount).toBe(3);
  });
  it("shows nothing for a cooperative outside the grants", () => {
    expect(narrow(income, { ...all, cooperative: "Z" }).rows).toEqual([]);
  });
});

describe("choicesOf", () => {
  it("offers each cooperative and province once", () => {
    expect(choicesOf(income)).toEqual({
      cooperatives: [
        { id: "A", name: "HTX A" },
        { id: "B", name: "HTX B" },
      ],
      provinces: ["Tỉnh Lào Cai", "Tỉnh Nghệ An"],
    });
  });
});
