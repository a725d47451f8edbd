/** A cell: text is quoted and defused; a number stays bare, also a negative one, which is no formula. */
export type CsvCell = string | bigint | number;

/**
 * RFC 4180 text with CRLF, led by a UTF-8 byte order mark so that Excel reads Vietnamese letters.
 * Text that a spreadsheet would run as a formula gets a leading apostrophe. Source: OWASP CSV injection.
 */
export function toCsv(rows: readonly (readonly CsvCell[])[]): string {
  const lines = rows.map((row) => row.map(csvCell).join(","));
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}

function csvCell(cell: CsvCell): string {
  if (typeof cell !== "string") return cell.toString();
  const defused = FORMULA_START.test(cell) ? `'${cell}` : cell;
  return /[",\r\n\t']|^\s|\s$/.test(defused) ? `"${defused.replaceAll('"', '""')}"` : defused;
}

/** Includes full-width forms, which some spreadsheets fold, and leading blanks, which they skip. */
const FORMULA_START = /^\s*[=+\-@|%＝＋－＠\t\r\n]/u;
