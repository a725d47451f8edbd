import { parse } from "csv-parse/sync";
import { z } from "@medusajs/framework/zod";
import { refuse } from "../../boundary/refusal";

/** What people head their columns with, beside the names we ask for; compared without case and marks of order. */
const HEADINGS = {
  month: ["month", "tháng"],
  member_id: ["member_id", "mã thành viên", "mã"],
  name: ["name", "họ tên", "họ và tên"],
  commune: ["commune", "xã", "xã/phường"],
  amount: ["amount", "số tiền"],
} as const;

export type Column = keyof typeof HEADINGS;
export type TableRow = { readonly row: number } & Readonly<Record<Column, string>>;

const MAX_ROWS = 2000;
const cells = z.array(z.array(z.string()));

/** The rows of a CSV text, comma, semicolon or tab between cells. Refuses a text without the needed columns. */
export function readTable(csv: string): readonly TableRow[] {
  const [heading, ...rows] = parsed(csv);
  if (!heading) throw refuse("csv_unreadable", { why: "0" });
  const named = heading.map(columnOf);
  for (const column of ["month", "amount"] as const) {
    if (!named.includes(column)) throw refuse("csv_unreadable", { why: column });
  }
  if (!named.includes("member_id") && !named.includes("name")) throw refuse("csv_unreadable", { why: "member_id" });
  if (rows.length === 0 || rows.length > MAX_ROWS)
    throw refuse("csv_unreadable", { why: `${rows.length}/${MAX_ROWS}` });
  return rows.map((row, index) => {
    const cell = (column: Column): string => (row[named.indexOf(column)] ?? "").normalize("NFC").trim();
    return {
      row: index + 2,
      month: cell("month"),
      member_id: cell("member_id"),
      name: cell("name"),
      commune: cell("commune"),
      amount: cell("amount"),
    };
  });
}

function parsed(csv: string): string[][] {
  try {
    const options = { bom: true, delimiter: [",", ";", "\t"], skip_empty_lines: true, relax_column_count: true };
    return cells.parse(parse(csv, options));
  } catch (error) {
    throw refuse("csv_unreadable", { why: error instanceof Error ? error.message.slice(0, 80) : "?" });
  }
}

function columnOf(heading: string): Column | null {
  const plain = heading.normalize("NFC").trim().toLowerCase();
  const columns: readonly Column[] = ["month", "member_id", "name", "commune", "amount"];
  return columns.find((column) => HEADINGS[column].some((word) => word === plain)) ?? null;
}
