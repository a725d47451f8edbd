import { refuse } from "../boundary/refusal";
import type { Cell, Sheet, Workbook } from "./read-workbook";

/** Comma (RFC 4180), semicolon (what Excel writes where the comma is decimal, as in Vietnam) or tab. */
const SEPARATORS = [",", ";", "\t"] as const;
const SPARE_ROWS = 100;

/** A CSV file as a workbook of one sheet; all cells are text. Refuses what is not UTF-8 and rows past `mostRows`. */
export function readCsv(bytes: Uint8Array, mostRows: number): Workbook {
  const text = decoded(bytes);
  const sheet: Sheet = new Map(
    recordsOf(text, separatorOf(text)).map((fields, index) => [index + 1, cellsOf(fields)] as const),
  );
  if (sheet.size > mostRows + SPARE_ROWS) throw refuse("sheet_too_many_rows", { most: String(mostRows) });
  return { sheets: [sheet], is1904: false };
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw refuse("csv_not_utf8");
  }
}

/** The separator the first line has most of. */
function separatorOf(text: string): string {
  const first = text.slice(0, text.search(/[\r\n]|$/));
  const counted = SEPARATORS.map((it) => ({ it, count: first.split(it).length }));
  return counted.reduce((most, each) => (each.count > most.count ? each : most)).it;
}

function recordsOf(text: string, separator: string): readonly (readonly string[])[] {
  const records: string[][] = [[]];
  let field = "";
  let isQuoted = false;
  const endField = () => {
    records.at(-1)?.push(field);
    field = "";
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (isQuoted) {
      if (letter !== '"') field += letter;
      else if (text.charAt(at + 1) === '"') {
        field += '"';
        at += 1;
      } else isQuoted = false;
    } else if (letter === '"' && field === "") isQuoted = true;
    else if (letter === separator) endField();
    else if (letter === "\n") {
      endField();
      records.push([]);
    } else if (letter !== "\r") field += letter;
  }
  endField();
  return records;
}

function cellsOf(fields: readonly string[]): ReadonlyMap<number, Cell> {
  return new Map(
    fields.flatMap((text, column) =>
      text.trim() === "" ? [] : [[column, { kind: "text", text, isMerged: false }] as const],
    ),
  );
}
