import { dongFromWire, type Dong } from "@cho-phien/money";
import type { Row } from "./sql";

/** Readers of one column of one row. A column that is not what its table says throws: that is our mistake. */
export function text(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== "string") throw new Error(`Column ${column} is not text: ${String(value)}`);
  return value;
}

export function textOrNull(row: Row, column: string): string | null {
  return row[column] === null ? null : text(row, column);
}

/** A bigint column comes as its digits. */
export function dongIn(row: Row, column: string): Dong {
  return dongFromWire(text(row, column));
}

export function whole(row: Row, column: string): number {
  const value = row[column];
  const number = typeof value === "string" ? Number(value) : value;
  if (typeof number !== "number" || !Number.isSafeInteger(number)) {
    throw new Error(`Column ${column} is not a whole number: ${String(value)}`);
  }
  return number;
}

export function flag(row: Row, column: string): boolean {
  const value = row[column];
  if (typeof value !== "boolean") throw new Error(`Column ${column} is not a boolean: ${String(value)}`);
  return value;
}

/** The value if it is one of the allowed words. */
export function oneOf<Word extends string>(words: readonly Word[], value: unknown, what: string): Word {
  const found = words.find((word) => word === value);
  if (found === undefined) throw new Error(`${what} is ${String(value)}, not one of ${words.join(", ")}`);
  return found;
}

/** The only row there must be. */
export function onlyRow(rows: readonly Row[]): Row {
  const [row, ...others] = rows;
  if (!row || others.length > 0) throw new Error(`Expected one row, found ${rows.length}`);
  return row;
}
