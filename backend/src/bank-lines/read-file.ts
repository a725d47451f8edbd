import { readStatement, type StatementLine } from "@cho-phien/settlement";
import { parse } from "csv-parse/sync";
import { z } from "@medusajs/framework/zod";
import { refuse } from "../boundary/refusal";

const MOST_ROWS = 5_000;
const cells = z.array(z.array(z.string()));

/** The transfers that came in, of a bank's CSV file (UTF-8; comma, semicolon or tab). Refuses with the row and the column. */
export function readBankFile(file: Buffer): {
  readonly lines: readonly StatementLine[];
  readonly outgoingCount: number;
} {
  const rows = rowsOf(textOf(file));
  if (rows.length > MOST_ROWS) throw refuse("bank_file_long", { limit: String(MOST_ROWS) }, "file");
  const read = readStatement(rows);
  if ("refused" in read) throw refuse(`bank_file_${read.refused}`, {}, "file");
  if ("faults" in read) {
    const [first] = read.faults;
    const { why = "amount", row = 0, column = "", cell = "" } = first ?? {};
    const more = String(read.faults.length - 1);
    throw refuse(`bank_cell_${why}`, { row: String(row), column, cell: cell.slice(0, 60), more }, "file");
  }
  return read;
}

function textOf(file: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(file).normalize("NFC");
  } catch {
    throw refuse("bank_file_not_utf8", {}, "file");
  }
}

function rowsOf(text: string): readonly (readonly string[])[] {
  // One separator for the whole file: a comma inside a semicolon file's sum is no border.
  const counts = [",", ";", "\t"].map((delimiter) => ({ delimiter, count: text.split(delimiter).length }));
  const tries = counts.toSorted((one, other) => other.count - one.count).map((it) => it.delimiter);
  for (const delimiter of tries) {
    try {
      const rows = cells.parse(
        parse(text, { bom: true, delimiter, skip_empty_lines: false, relax_column_count: true }),
      );
      if (!("refused" in readStatement(rows))) return rows;
    } catch {
      continue;
    }
  }
  throw refuse("bank_file_no_heading", {}, "file");
}
