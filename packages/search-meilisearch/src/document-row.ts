import { markKey, scalar, textsAt, valueAt, wordsOf, type Word } from "@cho-phien/search";
import type { SearchTypes } from "@medusajs/framework/types";
import type { Column, Plan, Searched } from "./plan";
import { encodeValue } from "./value-code";

type Value = string | number | boolean;

/** A document as Meilisearch holds it; the names are those of `attributes.ts`. */
export type StoredDocument = {
  readonly id: string;
  readonly document: SearchTypes.SearchDocument;
  readonly words: Readonly<Record<string, readonly string[]>>;
  readonly keys: Readonly<Record<string, readonly string[]>>;
  readonly values: Readonly<Record<string, Value | readonly Value[]>>;
  readonly order: Readonly<Record<string, string>>;
};

/** A document to write and its terms, which go into the vocabulary. */
export type DocumentRow = { readonly stored: StoredDocument; readonly terms: ReadonlySet<string> };

/** Words beyond this many per text are left out: nobody looks for the end of a long story. */
const MOST_WORDS = 2_000;
/** Queries hold no longer words; a pair is two of them. */
const LONGEST_WORD = 40;

export function rowOf(document: SearchTypes.SearchDocument, plan: Plan): DocumentRow {
  const words: Record<string, string[]> = {};
  const keys: Record<string, string[]> = {};
  const terms = new Set<string>();
  for (const field of plan.searched) {
    const texts = textsAt(document, field.path).map(wordsToKeep);
    words[field.path] = [...texts.map((text) => inOrder(text, field)), ...(field.isName ? texts.map(pairsOf) : [])];
    if (field.isName && field.head === "first") keys[field.path] = texts.map(keysOf);
    for (const term of (words[field.path] ?? []).flatMap((text) => text.split(" "))) if (term !== "") terms.add(term);
  }
  const values = plan.columns.flatMap((column) => valueOf(document, column));
  const order = plan.columns.filter((column) => isOrdered(column, plan)).flatMap((column) => orderOf(document, column));
  const stored = { id: document.id, document, words, keys };
  return { stored: { ...stored, values: Object.fromEntries(values), order: Object.fromEntries(order) }, terms };
}

function isOrdered({ path, kind, isArray, isSortable }: Column, { tieBreak }: Plan): boolean {
  return kind === "text" && !isArray && (isSortable || tieBreak.includes(path));
}

function orderOf(document: SearchTypes.SearchDocument, { path }: Column): readonly (readonly [string, string])[] {
  const value = scalar(valueAt(document, path), "text");
  return typeof value === "string" ? [[path, value]] : [];
}

function wordsToKeep(text: string): readonly Word[] {
  return wordsOf(text)
    .filter(({ folded }) => folded.length <= LONGEST_WORD)
    .slice(0, MOST_WORDS);
}

/** The word that says what a thing is comes first: Meilisearch ranks early words above late ones. */
function inOrder(words: readonly Word[], { head }: Searched): string {
  const folded = words.map((word) => word.folded);
  return (head === "last" ? folded.reverse() : folded).join(" ");
}

/** Neighbours joined: "mat ong bac ha" gives "matong ongbac bacha". */
function pairsOf(words: readonly Word[]): string {
  return words
    .slice(1)
    .map(({ folded }, at) => `${words[at]?.folded ?? ""}${folded}`)
    .join(" ");
}

function keysOf(words: readonly Word[]): string {
  return words.map(({ key, typed }) => key ?? markKey(typed)).join(" ");
}

/** Nothing where there is no value: what is missing then does not exist, which is what filters ask. */
function valueOf(
  document: SearchTypes.SearchDocument,
  column: Column,
): readonly (readonly [string, Value | Value[]])[] {
  const value = valueAt(document, column.path);
  const values = (Array.isArray(value) ? value : [value]).flatMap((each: unknown) => filterValue(each, column) ?? []);
  if (column.isArray) return values.length > 0 ? [[column.path, values]] : [];
  const [only] = values;
  return only === undefined ? [] : [[column.path, only]];
}

/** A value as it is filtered by, or null. */
export function filterValue(value: unknown, { kind }: Column): Value | null {
  const plain = scalar(value, kind);
  return typeof plain === "string" ? encodeValue(plain) : plain;
}
