import { markKey, scalar, textsAt, valueAt, wordsOf } from "@cho-phien/search";
import type { SearchTypes } from "@medusajs/framework/types";
import type { Column, Plan, Searched } from "./plan";

/** A document as it is stored. `names` and `words` are tsvectors in their text form; `terms` go into the vocabulary. */
export type DocumentRow = {
  readonly id: string;
  readonly document: SearchTypes.SearchDocument;
  readonly names: string;
  readonly words: string;
  readonly terms: readonly string[];
  readonly columns: Readonly<Record<string, unknown>>;
};

/** The tag of words that stand in any name: documents that have all words there are ranked, the others come after. */
export const NAMED = "n:";

/** Words beyond this many per field are left out: a tsvector has an end. */
const MOST_WORDS = 2_000;

export function rowOf(document: SearchTypes.SearchDocument, plan: Plan): DocumentRow {
  const lexemes = new Lexemes();
  for (const field of plan.searched) {
    for (const value of textsAt(document, field.path)) addText(lexemes, field, value);
  }
  return {
    id: document.id,
    document,
    names: lexemes.names(),
    words: lexemes.words(),
    terms: lexemes.terms(),
    columns: Object.fromEntries(plan.columns.map((column) => [column.name, columnValue(document, column)])),
  };
}

/**
 * A text as lexemes: its words without marks; "=" and the mark key of words with marks; "+" and neighbours joined; and "^"
 * before the word and the pair that say what the thing is, for names; every word once more behind its field's tag.
 */
function addText(lexemes: Lexemes, { tag, weightClass, isName, head }: Searched, text: string): void {
  const words = wordsOf(text).slice(0, MOST_WORDS);
  words.forEach(({ folded, key, typed }, at) => {
    lexemes.tag(tag + folded);
    if (!isName) return lexemes.prose(folded);
    lexemes.tag(NAMED + folded);
    const isHead = at === (head === "first" ? 0 : words.length - 1);
    const fromHead = head === "first" ? at : words.length - 1 - at;
    // "Kẹo dừa" is more of a coconut than "Sô cô la sữa dừa".
    const ownClass = weightClass === "A" && fromHead > 1 ? "B" : weightClass;
    lexemes.name(folded, ownClass);
    // An English word has no marks to agree in, nor has a place without any.
    if (key !== null || (ownClass < "C" && head === "first")) lexemes.mark(`=${key ?? markKey(typed)}`, ownClass);
    if (isHead) lexemes.mark(`^${folded}`, weightClass);
    const next = words[at + 1];
    if (!next) return;
    const pair = folded + next.folded;
    const isHeadPair = at === (head === "first" ? 0 : words.length - 2);
    lexemes.pair(pair, weightClass);
    lexemes.tag(tag + pair);
    lexemes.tag(NAMED + pair);
    if (isHeadPair) lexemes.mark(`^+${pair}`, weightClass);
  });
}

class Lexemes {
  readonly #ranked = new Map<string, string>();
  readonly #plain = new Set<string>();
  readonly #terms = new Set<string>();

  /** Neighbours in a name, as one term. */
  pair(lexeme: string, weightClass: string): void {
    this.#terms.add(lexeme);
    this.mark(`+${lexeme}`, weightClass);
  }

  /** A word of a name. */
  name(lexeme: string, weightClass: string): void {
    this.#terms.add(lexeme);
    this.mark(lexeme, weightClass);
  }

  /** A lexeme for ranking alone. Fields come heaviest first or not: the best class a lexeme stands in is kept. */
  mark(lexeme: string, weightClass: string): void {
    const held = this.#ranked.get(lexeme);
    if (!held || weightClass < held) this.#ranked.set(lexeme, weightClass);
  }

  prose(lexeme: string): void {
    this.#terms.add(lexeme);
    this.#plain.add(lexeme);
  }

  tag(lexeme: string): void {
    this.#plain.add(lexeme);
  }

  names(): string {
    return [...this.#ranked].map(([lexeme, weightClass]) => `'${lexeme}':1${weightClass}`).join(" ");
  }

  words(): string {
    return [...new Set([...this.#terms, ...this.#plain])].map((lexeme) => `'${lexeme}'`).join(" ");
  }

  terms(): readonly string[] {
    return [...this.#terms];
  }
}

function columnValue(document: unknown, { path, kind, isArray }: Column): unknown {
  const value = valueAt(document, path);
  const values = (Array.isArray(value) ? value : [value]).flatMap((each: unknown) => scalar(each, kind) ?? []);
  if (isArray) return values.length > 0 ? values : null;
  return values[0] ?? null;
}
