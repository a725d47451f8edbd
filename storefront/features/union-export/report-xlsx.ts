import type { SheetData } from "write-excel-file/node";
import writeXlsxFile from "write-excel-file/node";
import type { FileCell, ReportLines } from "./report-lines";

/**
 * The report as a workbook: what it is above, the head frozen, numbers as numbers. Words are cells of type string, which no
 * program reads as a formula; a double holds every whole đồng up to 2^53.
 */
export async function reportXlsx({ title, unitName, meta, head, rows, total, notes }: ReportLines): Promise<Buffer> {
  const text = (value: string) => ({ value, type: String }) as const;
  const bold = (value: string) => ({ value, type: String, fontWeight: "bold" }) as const;
  const above: SheetData = [
    [bold(title)],
    [bold(unitName)],
    ...meta.map(([name, value]) => [text(name), text(value)]),
    [],
  ];
  const data: SheetData = [
    ...above,
    head.map((name) => ({ ...bold(name), wrap: true })),
    ...rows.map((row) => row.map((cell) => sheetCell(cell))),
    ...(total ? [total.map((cell) => ({ ...sheetCell(cell), fontWeight: "bold" as const }))] : []),
    [],
    ...notes.map((note) => [text(note)]),
  ];
  return await writeXlsxFile(data, {
    sheet: "R",
    columns: head.map((_, place) => ({ width: place === 0 ? 34 : 18 })),
    stickyRowsCount: above.length + 1,
  }).toBuffer();
}

function sheetCell(cell: FileCell) {
  if (typeof cell === "string") return { value: cell, type: String } as const;
  return { value: cell.value, type: Number, format: cell.kind === "share" ? "0.00%" : "#,##0" } as const;
}
