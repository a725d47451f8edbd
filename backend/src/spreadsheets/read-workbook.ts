import { Parser } from "saxen";
import { refuse } from "../boundary/refusal";

/** A cell as the file says it, before anybody judges it. `text` of a number is its digits as stored. */
export type Cell = {
  readonly kind: "text" | "number" | "formula" | "error";
  readonly text: string;
  readonly isMerged: boolean;
};

/** Rows by their number from 1, cells by their column from 0. Empty cells are not there. */
export type Sheet = ReadonlyMap<number, ReadonlyMap<number, Cell>>;

export type Workbook = { readonly sheets: readonly Sheet[]; readonly is1904: boolean };

/** Cells further out are not ours. */
const MAX_COLUMNS = 60;
/** A row further down than the table may be long, its title and blank rows added, is too many. */
const SPARE_ROWS = 100;

/** The sheets in the order of their tabs. Refuses what is no workbook, and rows past `mostRows`. */
export function readWorkbook(parts: ReadonlyMap<string, string>, mostRows: number): Workbook {
  const book = parts.get("xl/workbook.xml");
  if (book === undefined) throw refuse("sheet_unreadable");
  const targets = new Map<string, string>();
  walk(parts.get("xl/_rels/workbook.xml.rels") ?? "", {
    open: (name, attribute) => {
      if (name === "Relationship") targets.set(attribute("Id"), attribute("Target"));
    },
  });
  let is1904 = false;
  const ids: string[] = [];
  walk(book, {
    open: (name, attribute) => {
      if (name === "workbookPr") is1904 = ["1", "true"].includes(attribute("date1904"));
      if (name === "sheet") ids.push(attribute("r:id"));
    },
  });
  const strings = readStrings(parts.get("xl/sharedStrings.xml") ?? "");
  const sheets = ids
    .map((id) => parts.get(`xl/${(targets.get(id) ?? "").replace(/^(\/xl\/|\.\/)/, "")}`))
    .filter((xml) => xml !== undefined)
    .map((xml) => readSheet(xml, { strings, mostRows }));
  return { sheets, is1904 };
}

type Seen = {
  readonly open?: (name: string, attribute: (name: string) => string) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
};

/** Walks one part; names come without their prefix. A part that is not well formed is refused. */
function walk(xml: string, seen: Seen): void {
  if (xml === "") return;
  const plain = (name: string) => name.slice(name.indexOf(":") + 1);
  const parser = new Parser();
  parser.on("openTag", (name, attributes, decode) =>
    seen.open?.(plain(name), (wanted) => decode(attributes()[wanted] ?? "")),
  );
  parser.on("closeTag", (name) => seen.close?.(plain(name)));
  parser.on("text", (text, decode) => seen.text?.(decode(text)));
  parser.on("cdata", (text) => seen.text?.(text));
  parser.on("error", () => {
    throw refuse("sheet_unreadable");
  });
  parser.parse(xml);
}

/** The shared strings; what is only a reading aid (rPh) stays out. */
function readStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let text: string | null = null;
  let isAid = false;
  walk(xml, {
    open: (name) => {
      if (name === "si") strings.push("");
      if (name === "rPh") isAid = true;
      if (name === "t" && !isAid) text = "";
    },
    text: (more) => {
      if (text !== null) text += more;
    },
    close: (name) => {
      if (name === "rPh") isAid = false;
      if (name !== "t" || text === null) return;
      strings[strings.length - 1] += unescaped(text);
      text = null;
    },
  });
  return strings;
}

type Draft = { row: number; column: number; type: string; text: string; isFormula: boolean };

type Reading = { readonly strings: readonly string[]; readonly mostRows: number };

function readSheet(xml: string, reading: Reading): Sheet {
  const rows = new Map<number, Map<number, Cell>>();
  const merges: string[] = [];
  let cell: Draft | null = null;
  let isValue = false;
  let row = 0;
  walk(xml, {
    open: (name, attribute) => {
      if (name === "row") row = Number(attribute("r")) || row + 1;
      if (name === "c") cell = { ...placeOf(attribute("r")), row, type: attribute("t"), text: "", isFormula: false };
      if (name === "f" && cell) cell.isFormula = true;
      isValue = name === "v" || name === "t";
      if (name === "mergeCell") merges.push(attribute("ref"));
    },
    text: (text) => {
      if (cell && isValue) cell.text += text;
    },
    close: (name) => {
      if (name === "v" || name === "t") isValue = false;
      if (name !== "c" || !cell) return;
      keep(rows, cell, reading);
      cell = null;
    },
  });
  for (const ref of merges) markMerged(rows, ref);
  return rows;
}

function keep(rows: Map<number, Map<number, Cell>>, draft: Draft, { strings, mostRows }: Reading): void {
  const { row, column, type, isFormula } = draft;
  const text = type === "s" ? (strings[Number(draft.text)] ?? "") : unescaped(draft.text);
  if (column >= MAX_COLUMNS || (text.trim() === "" && !isFormula)) return;
  if (row > mostRows + SPARE_ROWS) throw refuse("sheet_too_many_rows", { most: String(mostRows) });
  const cells = rows.get(row) ?? new Map<number, Cell>();
  rows.set(row, cells.set(column, { kind: kindOf(type, isFormula), text, isMerged: false }));
}

function kindOf(type: string, isFormula: boolean): Cell["kind"] {
  if (isFormula) return "formula";
  if (type === "e") return "error";
  return type === "" || type === "n" ? "number" : "text";
}

/** Every cell under a merge is marked in the rows that hold anything, the hidden empty ones too. */
function markMerged(rows: Map<number, Map<number, Cell>>, ref: string): void {
  const [from, to] = ref.split(":").map(placeOf);
  if (!from || !to) return;
  for (const [row, cells] of rows) {
    if (row < from.row || row > to.row) continue;
    for (let column = from.column; column <= Math.min(to.column, MAX_COLUMNS); column += 1) {
      const cell = cells.get(column) ?? { kind: "text", text: "" };
      cells.set(column, { ...cell, isMerged: true });
    }
  }
}

/** "AB12" → row 12, column 27. */
function placeOf(ref: string): { readonly row: number; readonly column: number } {
  const [, letters = "A", digits = "0"] = /^\$?([A-Z]{1,3})\$?(\d+)$/.exec(ref) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits), column };
}

/** Excel writes characters that XML can't hold as _x0007_. */
function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
