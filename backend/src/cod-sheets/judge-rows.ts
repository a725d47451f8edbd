import type { ReportedCell, SheetFault } from "@cho-phien/contract";
import { foldWords } from "@cho-phien/vietnam";
import { readNumber } from "../goods/sheet/read-cell";
import { brokenCell, type FaultDetails } from "../spreadsheets/cell-faults";
import type { Cells, Table } from "../spreadsheets/find-table";
import { letterOf, shownText } from "../spreadsheets/tell-cell";
import { dateIn } from "../workflows/import-members/judge-date";
import { COLUMN_ORDER, COLUMNS, type Column } from "./columns";
import { type FaultCode, sentencesOf } from "./faults";

/** A line of a sheet that can be taken: which parcel, how much, when, under which number. */
type CodRow = {
  readonly row: number;
  readonly tracking: string | null;
  readonly orderCode: string | null;
  readonly cooperative: string | null;
  /** One text of the three, the same however it is typed: what a line is known by beside carrier and reference. */
  readonly parcel: string;
  readonly collectedDong: string;
  readonly feeDong: string;
  readonly paidOn: string;
  readonly reference: string;
};

type JudgedRows = { readonly rows: readonly CodRow[]; readonly faults: readonly SheetFault[] };

type RowFault = { readonly column: Column; readonly code: FaultCode; readonly details?: FaultDetails };

/** Each row as a line that can be taken, or as a fault that says which cell, what it holds and what to do. */
export function judgeRows(table: Table<Column>, today: string): JudgedRows {
  const seen = new Map<string, number>();
  const rows: CodRow[] = [];
  const faults: SheetFault[] = [];
  for (const { row, cells } of table.rows) {
    const read = readRow(row, cells, { today, is1904: table.is1904 });
    const key = read.row && `${read.row.reference}|${read.row.parcel}`;
    const above = key ? seen.get(key) : undefined;
    if (read.row && above === undefined) {
      seen.set(key ?? "", row);
      rows.push(read.row);
      continue;
    }
    const twice: RowFault = { column: "tracking", code: "parcel_twice", details: { row: String(above) } };
    const told = (read.row ? [twice] : read.faults).map((fault) => tell(table, cells, fault));
    faults.push({ row, name: shownText(cells.tracking?.text ?? cells.order?.text ?? ""), cells: told });
  }
  return { rows, faults };
}

type Day = { readonly today: string; readonly is1904: boolean };
type Read =
  { readonly row: CodRow; readonly faults?: undefined } | { readonly row: null; readonly faults: readonly RowFault[] };

function readRow(row: number, cells: Cells<Column>, day: Day): Read {
  const broken = COLUMN_ORDER.flatMap((column): readonly RowFault[] => {
    const cell = cells[column];
    const fault = cell && brokenCell(cell);
    return fault ? [{ column, ...fault }] : [];
  });
  if (broken.length > 0) return { row: null, faults: broken };
  const text = (column: Column) => (cells[column]?.text ?? "").normalize("NFC").trim();
  const [tracking, order, cooperative] = [text("tracking"), text("order"), text("cooperative")];
  const money = moneyOf(cells);
  const date = dateOf(cells, day);
  const faults: readonly RowFault[] = [
    ...(plain(tracking) === "" && plain(order) === "" ? [{ column: "tracking", code: "parcel_missing" } as const] : []),
    ...money.faults,
    ...(date.fault ? [{ column: "paidOn", code: date.fault } as const] : []),
    ...(text("reference") === "" ? [{ column: "reference", code: "reference_missing" } as const] : []),
  ];
  if (faults.length > 0 || date.day === null) return { row: null, faults };
  return {
    row: {
      row,
      tracking: plain(tracking) || null,
      orderCode: plain(order) || null,
      cooperative: cooperative || null,
      parcel: plain(tracking) || [plain(order), foldWords(cooperative)].filter(Boolean).join(" · "),
      collectedDong: String(money.collected),
      feeDong: String(money.fee),
      paidOn: date.day,
      reference: text("reference").toUpperCase(),
    },
  };
}

/** Codes are compared without spaces, dashes and case. */
function plain(code: string): string {
  return code.toUpperCase().replace(/[^0-9A-Z]/g, "");
}

function moneyOf(cells: Cells<Column>) {
  const read = { collected: readNumber(cells.collected), fee: readNumber(cells.fee), net: readNumber(cells.net) };
  const faults: RowFault[] = [];
  if (read.collected.kind === "none") faults.push({ column: "collected", code: "money_missing" });
  for (const column of ["collected", "fee", "net"] as const) {
    if (!["none", "whole"].includes(read[column].kind)) faults.push({ column, code: "money_not_whole" });
  }
  const amount = (it: (typeof read)["fee"]) => (it.kind === "whole" ? it.value : 0);
  const [collected, fee] = [amount(read.collected), amount(read.fee)];
  if (faults.length === 0 && read.net.kind === "whole" && read.net.value !== collected - fee) {
    const told = { collected, fee, net: read.net.value, expected: collected - fee };
    const details = Object.fromEntries(Object.entries(told).map(([name, value]) => [name, String(value)]));
    faults.push({ column: "net", code: "net_differs", details });
  }
  return { collected, fee, faults };
}

function dateOf(cells: Cells<Column>, { today, is1904 }: Day) {
  const day = cells.paidOn ? dateIn(cells.paidOn, { is1904 }) : null;
  if (day === null || day.length !== 10) return { day: null, fault: "date_unreadable" } as const;
  return day > today ? ({ day: null, fault: "date_ahead" } as const) : { day, fault: null };
}

function tell({ places }: Table<Column>, cells: Cells<Column>, { column, code, details }: RowFault): ReportedCell {
  return {
    letter: letterOf(places[column] ?? 0),
    heading: COLUMNS[column].heading,
    value: shownText(cells[column]?.text ?? ""),
    code,
    ...sentencesOf(code, details),
  };
}
