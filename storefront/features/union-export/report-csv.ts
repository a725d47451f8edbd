import { toCsv, type CsvCell } from "@/lib/csv";
import type { FileCell, ReportLines } from "./report-lines";

/** The table alone, one line a row, each with its state; shares as percent with a point. */
export function reportCsv({ head, rows, total, state }: ReportLines): string {
  const lines = [...rows, ...(total ? [total] : [])].map((row): readonly CsvCell[] => [...row.map(csvCell), state]);
  return toCsv([[...head, ""], ...lines]);
}

function csvCell(cell: FileCell): CsvCell {
  if (typeof cell === "string") return cell;
  return cell.kind === "share" ? Number((cell.value * 100).toFixed(2)) : BigInt(cell.value);
}
