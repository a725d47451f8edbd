import type { Report } from "@cho-phien/contract";
import readExcel from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { reportCsv } from "./report-csv";
import { reportLines } from "./report-lines";
import { reportXlsx } from "./report-xlsx";

const both = (text: string) => ({ vi: text, en: text });
const report: Report = {
  ...{ report: "income", title: both("Thu nhập"), state: "open", isProvisional: true, hiddenNote: both("1 dòng ẩn") },
  ...{
    asKnownOn: "2026-11-29T03:00:00.000Z",
    readAt: "2026-11-29T03:00:00.000Z",
    question: both("Thu nhập ở Lào Cai"),
  },
  unit: { code: "15", level: "province", name: "Tỉnh Lào Cai" },
  period: { ...both("Quý II/2026"), code: "2026-Q2", kind: "quarter", from: "2026-04", to: "2026-06" },
  columns: [
    { key: "confirmed", kind: "dong", label: both("Đã xác nhận"), definition: null },
    { key: "confirm_rate", kind: "share", label: both("Tỷ lệ"), definition: null },
  ],
  rows: [
    {
      key: "1",
      label: both('=HYPERLINK("x")'),
      drill: null,
      cells: { confirmed: { value: null, hidden: "few_members" } },
    },
    {
      ...{ key: "2", label: both("Xã Mường Bo"), drill: null },
      cells: { confirmed: { value: "12345000" }, confirm_rate: { value: "8125" } },
    },
    { key: "3", label: both("Xã Nghĩa Đô"), drill: null, cells: { confirm_rate: { value: "-568" } } },
  ],
  total: null,
  definitions: [],
};

describe("a report as a file", () => {
  it("has the cells of the screen: numbers as numbers, hidden ones as one sign, nothing as nothing", () => {
    expect(reportLines(report, "vi").rows).toEqual([
      ['=HYPERLINK("x")', "—", ""],
      ["Xã Mường Bo", { kind: "number", value: 12_345_000 }, { kind: "share", value: 0.8125 }],
      ["Xã Nghĩa Đô", "", { kind: "share", value: -0.0568 }],
    ]);
  });

  it("as CSV neutralises formulas and says the state on every line", () => {
    const lines = reportCsv(reportLines(report, "vi")).split(/\r?\n/);
    expect(lines[1]).toMatch(/^"?'=HYPERLINK/);
    expect(lines[1]).toMatch(/Tạm tính"?$/);
    expect(lines[2]).toContain("12345000");
    expect(lines[2]).toContain("81.25");
    expect(lines[3]).toContain(",-5.68,");
  });

  it("hides in XLSX and CSV what the API hides, and shows the same sums", async () => {
    const lines = reportLines(report, "vi");
    const sheets: unknown = await readExcel(await reportXlsx(lines));
    const sheet = JSON.stringify(sheets);
    const csv = reportCsv(lines).split(/\r?\n/);
    for (const { label, cells } of report.rows) {
      const { value = null, hidden } = cells.confirmed ?? {};
      const inCsv = csv.find((it) => it.includes(label.vi.replace('"x"', ""))) ?? csv[1];
      expect(inCsv).toContain(`,${hidden ? "—" : (value ?? "")},`);
      expect(sheet).toContain(`[${JSON.stringify(label.vi)},${hidden ? '"—"' : value},`);
    }
  });
});
