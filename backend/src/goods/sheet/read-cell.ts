import type { Cell } from "../../spreadsheets/read-workbook";

export type ReadNumber =
  | { readonly kind: "none" }
  | { readonly kind: "whole"; readonly value: number }
  | { readonly kind: "fraction" | "negative" | "not_number" };

/** "75.000 ₫", "75,000", "７５０００ đồng": the marks group thousands; anything else between digits is no grouping. */
const GROUPED = /^-?\d{1,3}(?:([.,\s])\d{3}(?:\1\d{3})*)?$/;
/** Looked for from where blanks begin, not from each of them: a cell may hold 32,767. */
const UNIT = /(?<!\s)\s*(₫|đ|đồng|vnđ|vnd|cái|chiếc)\.?$/iu;

/** A cell as a whole number, whether Excel holds a number or a person wrote one as text. */
export function readNumber(cell: Cell | undefined): ReadNumber {
  const text = (cell?.text ?? "").normalize("NFKC").trim();
  if (!cell || text === "") return { kind: "none" };
  if (cell.kind === "number") return judged(Number(text));
  const plain = text.replace(UNIT, "").replaceAll(/\s/g, " ").trim();
  if (/^-?\d{1,15}$/.test(plain)) return judged(Number(plain));
  if (GROUPED.test(plain)) return judged(Number(plain.replaceAll(/[., ]/g, "")));
  return { kind: /^-?\d+[.,]\d+$/.test(plain) ? "fraction" : "not_number" };
}

function judged(value: number): ReadNumber {
  if (!Number.isFinite(value)) return { kind: "not_number" };
  if (value < 0) return { kind: "negative" };
  return Number.isSafeInteger(value) ? { kind: "whole", value } : { kind: "fraction" };
}
