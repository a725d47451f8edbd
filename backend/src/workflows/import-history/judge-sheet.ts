import type { HistoryMonth, HistoryTable } from "@cho-phien/contract";
import { dongFromWire, dongToWire, sum } from "@cho-phien/money";
import { brokenCell, inBothLanguages, CELL_FAULTS } from "../../spreadsheets/cell-faults";
import type { Table, TableRow as SheetRow } from "../../spreadsheets/find-table";
import type { Cell } from "../../spreadsheets/read-workbook";
import { letterOf, shownText } from "../../spreadsheets/tell-cell";
import { dateIn } from "../import-members/judge-date";
import { COLUMN_ORDER, HISTORY_TABLE } from "./columns";
import type { HistoryRow } from "./index";
import { type HistoryFacts, judgeRows } from "./judge-rows";
import type { Column, TableRow } from "./read-table";

export type JudgedSheet = Pick<HistoryTable, "months" | "newCount" | "totalDong" | "standingCount" | "reported"> & {
  /** Every row that stands or would, once nothing is reported. */
  readonly rows: readonly HistoryRow[];
};

type Fault = {
  readonly row: number;
  readonly column: Column;
  readonly code: string;
  readonly vi: string;
  readonly en: string;
};

/** A table from Excel as facts, or what is wrong with it, cell by cell. */
export function judgeSheet(table: Table<Column>, facts: HistoryFacts): JudgedSheet {
  const broken = table.rows.flatMap(brokenCells);
  const unreadable = new Set(broken.map((it) => it.row));
  const readable = table.rows.filter((it) => !unreadable.has(it.row)).map((it) => plainRow(it, table));
  const { rows, problems } = judgeRows(readable, facts);
  const faults = [
    ...broken,
    ...problems.map(({ row, column, reason }): Fault => ({
      row,
      column,
      code: reason.code,
      vi: reason.vi,
      en: reason.en,
    })),
  ];
  const fresh = rows.filter((it) => !facts.standing.has(`${it.memberId}|${it.month}`));
  return {
    rows,
    months: monthsOf(fresh),
    newCount: fresh.length,
    totalDong: totalOf(fresh),
    standingCount: rows.length - fresh.length,
    reported: reportedRows(table, faults),
  };
}

function brokenCells({ row, cells }: SheetRow<Column>): readonly Fault[] {
  return COLUMN_ORDER.flatMap((column): Fault[] => {
    const cell = cells[column];
    const broken = cell ? brokenCell(cell) : null;
    if (!broken) return [];
    const { code, details = {} } = broken;
    return [{ row, column, code, ...inBothLanguages(CELL_FAULTS[code], details) }];
  });
}

function plainRow({ row, cells }: SheetRow<Column>, { is1904 }: Table<Column>): TableRow {
  const text = (column: Column) => (cells[column]?.text ?? "").normalize("NFKC").trim();
  return {
    row,
    month: cells.month ? monthText(cells.month, is1904) : "",
    member_id: text("member_id"),
    name: text("name"),
    commune: text("commune"),
    amount: cells.amount ? amountText(cells.amount) : "",
  };
}

/** Excel turns "03/2025" into a day of that month; as text it stays what was typed. */
function monthText(cell: Cell, is1904: boolean): string {
  const day = dateIn(cell, { is1904 });
  return day && day.length === 10 ? day.slice(0, 7) : cell.text.normalize("NFKC").trim();
}

/** A number's own dot is a fraction, never a mark between thousands. */
function amountText(cell: Cell): string {
  const text = cell.text.normalize("NFKC").trim();
  if (cell.kind !== "number") return text;
  const number = Number(text);
  return Number.isSafeInteger(number) ? String(number) : text.replace(".", ",");
}

function monthsOf(rows: readonly HistoryRow[]): readonly HistoryMonth[] {
  const months = [...new Set(rows.map((it) => it.month))].sort();
  return months.map((month) => {
    const its = rows.filter((it) => it.month === month);
    return { month, membersCount: its.length, totalDong: totalOf(its) };
  });
}

function totalOf(rows: readonly HistoryRow[]): string {
  return dongToWire(sum(rows.map((it) => dongFromWire(it.amountDong))));
}

function reportedRows(table: Table<Column>, faults: readonly Fault[]): HistoryTable["reported"] {
  return table.rows.flatMap(({ row, cells }) => {
    const its = faults.filter((it) => it.row === row);
    if (its.length === 0) return [];
    const told = its.map(({ column, code, vi, en }) => ({
      letter: letterOf(table.places[column] ?? 0),
      heading: HISTORY_TABLE.columns[column].heading,
      value: shownText(cells[column]?.text ?? ""),
      ...{ code, vi, en },
    }));
    return [{ row, name: shownText(cells.name?.text ?? ""), cells: told }];
  });
}
