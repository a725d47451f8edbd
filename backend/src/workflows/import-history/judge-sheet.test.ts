import { describe, expect, it } from "vitest";
import type { Table } from "../../spreadsheets/find-table";
import type { Cell } from "../../spreadsheets/read-workbook";
import { judgeSheet } from "./judge-sheet";
import type { Column } from "./read-table";

const member = { id: "mem_1", fullName: "Lò Thị Mai", givenName: "Mai", ownPhone: null, communeCode: "00004" };
const facts = {
  members: [member],
  thisMonth: "2026-11",
  lockedThrough: null,
  standing: new Map([["mem_1|2025-01", "500000"]]),
};
const places = { month: 0, member_id: 1, name: 2, commune: 3, amount: 4 };
const text = (value: string): Cell => ({ kind: "text", text: value, isMerged: false });
const number = (value: string): Cell => ({ kind: "number", text: value, isMerged: false });

const judge = (...rows: readonly Partial<Record<Column, Cell>>[]) => {
  const table: Table<Column> = { rows: rows.map((cells, at) => ({ row: at + 2, cells })), places, is1904: false };
  return judgeSheet(table, facts);
};
const paid = (month: Cell, amount: Cell) => ({ month, name: text("Lò Thị Mai"), amount });

describe("a table of past months", () => {
  it.each([
    ["typed", text("03/2025")],
    ["as Excel keeps a date", number("45717")],
    ["as a day of the month", text("15/03/2025")],
  ])("reads a month %s", (_, month) => {
    expect(judge(paid(month, number("1250000"))).months).toEqual([
      { month: "2025-03", membersCount: 1, totalDong: "1250000" },
    ]);
  });

  it("reads amounts with marks and without, and takes no fraction for a thousand", () => {
    const amounts = [text("1.250.000 ₫"), number("1250000"), text("１２５００００")];
    expect(amounts.map((it) => judge(paid(text("2025-03"), it)).totalDong)).toEqual(Array(3).fill("1250000"));
    const [row] = judge(paid(text("2025-03"), number("75.125"))).reported;
    expect(row).toMatchObject({ row: 2, name: "Lò Thị Mai", cells: [{ letter: "E", code: "amount_not_whole" }] });
  });

  it("names a broken cell by its place, and leaves its row out of the judgement", () => {
    const formula: Cell = { kind: "formula", text: "=1+1", isMerged: false };
    const { reported, newCount } = judge(paid(text("2025-03"), formula), paid(text("2025-03"), number("1000")));
    expect(reported).toMatchObject([{ row: 2, cells: [{ letter: "E", code: "formula" }] }]);
    expect(newCount).toBe(1);
  });

  it("counts what stands already apart, and refuses another amount for it", () => {
    expect(judge(paid(text("2025-01"), number("500000")))).toMatchObject({
      newCount: 0,
      standingCount: 1,
      reported: [],
    });
    expect(judge(paid(text("2025-01"), number("500001"))).reported[0]?.cells[0]?.code).toBe("other_amount");
  });
});
