import { findTable, type Layout, type Table } from "./find-table";
import { readWorkbook } from "./read-workbook";
import { unzipWorkbook } from "./unzip-workbook";

/** The table of an uploaded .xlsx. Refuses what is none, in a sentence of api/doors/sheet-sentences.ts. */
export function readUpload<Column extends string>(fileBase64: string, layout: Layout<Column>): Table<Column> {
  return findTable(readWorkbook(unzipWorkbook(Buffer.from(fileBase64, "base64")), layout.mostRows), layout);
}
