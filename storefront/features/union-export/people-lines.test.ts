import type { PeopleIncome } from "@cho-phien/contract";
import { describe, expect, it } from "vitest";
import { peopleLines } from "./people-lines";
import { reportCsv } from "./report-csv";

const pageOf = (page: number, fullName: string): PeopleIncome => ({
  unit: { code: "15", level: "province", name: "Tỉnh Lào Cai" },
  period: { code: "2026-Q3", kind: "quarter", from: "2026-07", to: "2026-09", vi: "Quý III/2026", en: "Q3 2026" },
  ...{ readAt: "2026-11-29T03:00:00.000Z", page, pagesCount: 2, count: 2 },
  people: [
    {
      ...{ memberId: fullName, fullName, communeName: "Xã Mường Bo" },
      cooperative: { id: "coop_1", name: "HTX Thêu Chỉ Hồng" },
      ...{ accruedDong: "300000", paidDong: "200000", confirmedDong: "100000" },
    },
  ],
});

describe("named people as a file", () => {
  const told = { title: "Từng người", head: ["Tên"], reason: "Giải quyết khiếu nại: tháng 9", reasonName: "Lý do" };
  const lines = peopleLines([pageOf(1, "Lò Thị Mai"), pageOf(2, "=1+1")], told, "vi");

  it("has every page's people in order, the official figure first, and why they were read", () => {
    expect(lines.rows.map(([name, , , confirmed]) => [name, confirmed])).toEqual([
      ["Lò Thị Mai", { kind: "number", value: 100_000 }],
      ["=1+1", { kind: "number", value: 100_000 }],
    ]);
    expect(lines.meta).toContainEqual(["Lý do", "Giải quyết khiếu nại: tháng 9"]);
  });

  it("never lets a name become a formula", () => expect(reportCsv(lines)).toContain("'=1+1"));
});
