import { markKey, scalar, textsAt, valueAt, wordsOf, type Word } from "@cho-phien/search";
import type { SearchTypes } from "@medusajs/framework/types";
import type { Column, Plan, Searched } from "./plan";
import { heldTexts } from "./token";
import { encodeValue } from "./value-code";

type Value = string | number | boolean;

/** A document as Meilisearch holds it; the names are those of `attributes.ts`. */
export type StoredDocument = {
  readonly id: string;
  readonly document: SearchTypes.SearchDocument;
  readonly words: Readonly<Record<string, string>>;
  readonly keys: Readonly<Record<string, string>>;
  readonly pairs: Readonly<Record<string, string>>;
  readonly pairKeys: Readonly<Record<string, string>>;
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
  const held = plan.searched.map((field) => heldOf(document, field));
  const values = plan.columns.flatMap((column) => valueOf(document, column));
  const order = plan.columns.filter((column) => isOrdered(column, plan)).flatMap((column) => orderOf(document, column));
  const stored = {
    id: document.id,
    document,
    words: byPath(held, ({ words }) => words),
    keys: byPath(held, ({ keys }) => keys),
    pairs: byPath(held, ({ pairs }) => pairs),
    pairKeys: byPath(held, ({ pairKeys }) => pairKeys),
    values: Object.fromEntries(values),
    order: Object.fromEntries(order),
  };
  return { stored, terms: new Set(held.flatMap(({ terms }) => terms)) };
}

/** A field's texts as they are held; what is not held of its kind is left out. */
type Held = {
  readonly path: string;
  readonly words: string;
  readonly keys?: string;
  readonly pairs?: string;
  readonly pairKeys?: string;
  readonly terms: readonly string[];
};

function heldOf(document: SearchTypes.SearchDocument, { path, isName, isTitle, head }: Searched): Held {
  const texts = textsAt(document, path).map(wordsToKeep);
  const folded = texts.map((text) => text.map((word) => word.folded));
  const standing = isTitle ? "title" : isName ? "name" : "prose";
  const hold = (each: readonly (readonly string[])[]) => heldTexts(each, standing);
  if (!isName) return { path, words: hold(folded), terms: folded.flat() };
  const pairs = folded.map(pairsOf);
  // The word that says what a thing is comes first, since early words are ranked above late ones; then the text as it is
  // read, for how near its words are.
  const words = hold(head === "last" ? [...folded.map((text) => text.toReversed()), ...folded] : folded);
  const named = { path, words, pairs: hold(pairs), terms: [...folded, ...pairs].flat() };
  if (head === "last") return named;
  const keys = texts.map((text) => text.map(keyOf));
  return { ...named, keys: hold(keys), pairKeys: hold(keys.map(pairsOf)) };
}

function byPath(held: readonly Held[], read: (held: Held) => string | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(held.flatMap((field) => [[field.path, read(field)] as const].filter(isThere)));
}

function isThere(entry: readonly [string, string | undefined]): entry is readonly [string, string] {
  return entry[1] !== undefined;
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

/** Neighbours joined: "mat ong bac ha" gives "matong ongbac bacha". */
function pairsOf(words: readonly string[]): readonly string[] {
  return words.slice(1).map((word, at) => (words[at] ?? "") + word);
}

function keyOf({ key, typed }: Word): string {
  return key ?? markKey(typed);
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
