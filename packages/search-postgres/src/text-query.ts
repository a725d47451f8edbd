import type { Pair, Term, Understood } from "@cho-phien/search";
import type { SearchTypes } from "@medusajs/framework/types";
import type { Plan } from "./plan";
import { HEADED, NAMED, TITLED, TITLED_MARKS } from "./document-row";
import { matching, type Missing } from "./missing";
import { refuse } from "./refuse";

/**
 * What was understood, as tsqueries: what must match, the same in ever better places, and what ranks a match: words,
 * phrases, agreement with marks.
 */
export type TextQuery = {
  readonly match: string;
  /** Best first, each holding all of the one before; the last is `match`. */
  readonly rungs: readonly string[];
  readonly words: string;
  readonly pairs: string;
  readonly marks: string;
  /** Whether marks were typed: then agreeing with them decides. */
  readonly isMarked: boolean;
};

type Fields = SearchTypes.SearchOptions["attributes_to_search_on"];

export function textQueryOf({ terms, pairs }: Understood, missing: Missing, tags: readonly string[] | null): TextQuery {
  const each = (places: readonly string[]) => terms.map((term) => `(${alternatives(term, places)})`);
  const flat = terms.flatMap(({ words, isPrefix }) => words.map((word) => ({ word, isPrefix })));
  const isMarked = terms.some(({ key }) => key !== null);
  // Typed without any mark, a word that has none comes slightly before those that do: "cam" before "cám".
  const keys = terms.flatMap(({ key, words, isPrefix }) => (isPrefix ? [] : isMarked ? (key ?? []) : words));
  const match = matching(each(tags ?? [""]), missing);
  const titled = matching(terms.map(inTitle), missing);
  const heads = flat.map((one) => lexeme(HEADED, one)).join(" | ");
  return {
    match,
    rungs: tags ? [match] : [`(${titled}) & (${heads})`, titled, matching(each([NAMED]), missing), match],
    words: flat.flatMap((one) => waysOf(one)).join(" | "),
    pairs: pairs.flatMap((one) => [lexeme("+", one), lexeme("^+", one)]).join(" | "),
    marks: keys.map((key) => lexeme("=", { word: key, isPrefix: false })).join(" | "),
    isMarked,
  };
}

/** A word in a name and at its head. Where it may be two words typed as one, it counts as the pair it then is. */
function waysOf(one: Pair): readonly string[] {
  const ways = [lexeme("", one), lexeme("^", one)];
  return one.word.length < SHORTEST_PAIR || one.isPrefix ? ways : [...ways, lexeme("+", one), lexeme("^+", one)];
}

const SHORTEST_PAIR = 5;

/** A word in a title; one typed with marks stands there with the same. */
function inTitle(term: Term): string {
  if (term.key === null || term.isPrefix) return `(${alternatives(term, [TITLED])})`;
  return lexeme(TITLED_MARKS, { word: term.key, isPrefix: false });
}

function alternatives(term: Term, tags: readonly string[]): string {
  return tags.flatMap((tag) => term.words.map((word) => lexeme(tag, { word, isPrefix: term.isPrefix }))).join(" | ");
}

/** Words hold only a to z and digits, so there is nothing to escape. */
function lexeme(before: string, { word, isPrefix }: Pair): string {
  return `'${before}${word}'${isPrefix ? ":*" : ""}`;
}

/** The tags of the fields searched, or null for all of them. */
export function tagsOf(plan: Plan, fields: Fields): readonly string[] | null {
  if (!fields || fields.length === 0) return null;
  return fields.map((path) => {
    const field = plan.searched.find((each) => each.path === path);
    return field?.tag ?? refuse(`Field "${path}" is not searchable`);
  });
}
