import { refuse } from "../../boundary/refusal";
import { COLUMN_ORDER, COLUMNS, type Column, columnOf } from "./columns";
import type { Cell, Sheet, Workbook } from "./read-workbook";

/** One row as it waits to be judged: only the cells that hold something. */
export type TableRow = { readonly row: number; readonly cells: Readonly<Partial<Record<Column, Cell>>> };

export type Table = {
  readonly rows: readonly TableRow[];
  /** Where each column stands in this file, from 0. */
  readonly places: Readonly<Partial<Record<Column, number>>>;
  readonly is1904: boolean;
};

const MAX_ROWS = 1000;
/** A title may stand above the headings. */
const HEADINGS_WITHIN = 10;

/** The rows below the headings, on the first sheet that has them. The template's example row is passed over. */
export function readTable({ sheets, is1904 }: Workbook): Table {
  const found = sheets.map(headingsOf).find((it) => it !== null);
  if (!found) throw refuse("sheet_without_headings", { missing: missingFrom(sheets) });
  const rows = [...found.sheet]
    .filter(([row]) => row > found.row)
    .sort(([one], [other]) => one - other)
    .map(([row, cells]) => ({ row, cells: cellsOf(cells, found.places) }))
    .filter(({ cells }) => Object.keys(cells).length > 0 && !isExample(cells));
  if (rows.length === 0) throw refuse("sheet_empty");
  if (rows.length > MAX_ROWS) throw refuse("sheet_too_many_rows");
  return { rows, places: found.places, is1904 };
}

type Found = { readonly sheet: Sheet; readonly row: number; readonly places: Table["places"] };

function headingsOf(sheet: Sheet): Found | null {
  for (let row = 1; row <= HEADINGS_WITHIN; row += 1) {
    const places = placesIn(sheet, row);
    if (missing(places).length === 0) return { sheet, row, places };
  }
  return null;
}

function placesIn(sheet: Sheet, row: number): Table["places"] {
  const named = [...(sheet.get(row) ?? [])].map(([place, cell]) => [columnOf(cell.text), place] as const);
  return Object.fromEntries(named.filter(([column]) => column !== null).reverse());
}

function missing(places: Table["places"]): readonly Column[] {
  return COLUMN_ORDER.filter((it) => COLUMNS[it].isRequired && places[it] === undefined);
}

/** What the likeliest row of headings lacks, in words. */
function missingFrom(sheets: readonly Sheet[]): string {
  const rows = sheets.flatMap((sheet) =>
    Array.from({ length: HEADINGS_WITHIN }, (_, index) => missing(placesIn(sheet, index + 1))),
  );
  const fewest = rows.reduce((best, it) => (it.length < best.length ? it : best), missing({}));
  return fewest.map((it) => `“${COLUMNS[it].heading}”`).join(", ");
}

function cellsOf(cells: ReadonlyMap<number, Cell>, places: Table["places"]): TableRow["cells"] {
  const held = COLUMN_ORDER.map((column) => [column, cells.get(places[column] ?? -1)] as const);
  return Object.fromEntries(held.filter(([, cell]) => cell !== undefined));
}

export const EXAMPLE = "Ví dụ:";

function isExample(cells: TableRow["cells"]): boolean {
  return cells.name?.text.normalize("NFC").trim().startsWith(EXAMPLE) === true;
}
