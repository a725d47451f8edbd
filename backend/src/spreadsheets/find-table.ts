import { foldWords } from "@cho-phien/vietnam";
import { refuse } from "../boundary/refusal";
import type { Cell, Sheet, Workbook } from "./read-workbook";

export type ColumnWords = {
  /** As the file we hand out heads it. */
  readonly heading: string;
  /** What people also write, folded. */
  readonly alsoCalled: readonly string[];
  readonly isRequired: boolean;
};

/** One kind of table people fill in: its columns in the file's order, and how long it may be. */
export type Layout<Column extends string> = {
  readonly order: readonly Column[];
  readonly columns: Readonly<Record<Column, ColumnWords>>;
  readonly mostRows: number;
  /** Rows that are ours and not theirs, such as an example. */
  readonly isPassedOver?: (cells: Cells<Column>) => boolean;
};

/** Only the cells that hold something. */
export type Cells<Column extends string> = Readonly<Partial<Record<Column, Cell>>>;

/** One row as it waits to be judged. */
export type TableRow<Column extends string> = { readonly row: number; readonly cells: Cells<Column> };

type Places<Column extends string> = Readonly<Partial<Record<Column, number>>>;

export type Table<Column extends string> = {
  readonly rows: readonly TableRow<Column>[];
  /** Where each column stands in this file, from 0. */
  readonly places: Places<Column>;
  readonly is1904: boolean;
};

/** A title may stand above the headings. */
const HEADINGS_WITHIN = 10;

/** The rows below the headings, on the first sheet that has them. */
export function findTable<Column extends string>({ sheets, is1904 }: Workbook, layout: Layout<Column>): Table<Column> {
  const found = sheets.map((sheet) => headingsOf(sheet, layout)).find((it) => it !== null);
  if (!found) throw refuse("sheet_without_headings", { missing: missingFrom(sheets, layout) });
  const rows = [...found.sheet]
    .filter(([row]) => row > found.row)
    .sort(([one], [other]) => one - other)
    .map(([row, cells]) => ({ row, cells: cellsOf(cells, { places: found.places, layout }) }))
    .filter(({ cells }) => Object.keys(cells).length > 0 && layout.isPassedOver?.(cells) !== true);
  if (rows.length === 0) throw refuse("sheet_empty");
  if (rows.length > layout.mostRows) throw refuse("sheet_too_many_rows", { most: String(layout.mostRows) });
  return { rows, places: found.places, is1904 };
}

/** The column a heading names, whatever its case, marks and trailing star; null for one we do not read. */
function columnOf<Column extends string>(heading: string, { order, columns }: Layout<Column>): Column | null {
  const plain = foldWords(heading);
  return (
    order.find((it) => foldWords(columns[it].heading) === plain) ??
    order.find((it) => columns[it].alsoCalled.includes(plain)) ??
    null
  );
}

type Found<Column extends string> = { readonly sheet: Sheet; readonly row: number; readonly places: Places<Column> };

function headingsOf<Column extends string>(sheet: Sheet, layout: Layout<Column>): Found<Column> | null {
  for (let row = 1; row <= HEADINGS_WITHIN; row += 1) {
    const places = placesIn(sheet, row, layout);
    if (missing(places, layout).length === 0) return { sheet, row, places };
  }
  return null;
}

function placesIn<Column extends string>(sheet: Sheet, row: number, layout: Layout<Column>): Places<Column> {
  const places: Partial<Record<Column, number>> = {};
  for (const [place, cell] of sheet.get(row) ?? []) {
    const column = columnOf(cell.text, layout);
    if (column !== null) places[column] ??= place;
  }
  return places;
}

function missing<Column extends string>(places: Places<Column>, { order, columns }: Layout<Column>): readonly Column[] {
  return order.filter((it) => columns[it].isRequired && places[it] === undefined);
}

/** What the likeliest row of headings lacks, in words. */
function missingFrom<Column extends string>(sheets: readonly Sheet[], layout: Layout<Column>): string {
  const rows = sheets.flatMap((sheet) =>
    Array.from({ length: HEADINGS_WITHIN }, (_, index) => missing(placesIn(sheet, index + 1, layout), layout)),
  );
  // The first row read always lacks no more than all columns.
  const fewest = rows.reduce((best, it) => (it.length < best.length ? it : best), layout.order);
  return fewest.map((it) => `“${layout.columns[it].heading}”`).join(", ");
}

type Standing<Column extends string> = { readonly places: Places<Column>; readonly layout: Layout<Column> };

function cellsOf<Column extends string>(
  cells: ReadonlyMap<number, Cell>,
  { places, layout }: Standing<Column>,
): Cells<Column> {
  const held: Partial<Record<Column, Cell>> = {};
  for (const column of layout.order) {
    const cell = cells.get(places[column] ?? -1);
    if (cell) held[column] = cell;
  }
  return held;
}
