import { foldWords } from "@cho-phien/vietnam/fold";
import { isMarked, markKey } from "./mark-key";

/** A word of a text: as typed, without marks, and with its marks in ASCII where any was typed. */
export type Word = {
  readonly typed: string;
  readonly folded: string;
  readonly key: string | null;
  /** Where it stands in the text given, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
};

/** Longer texts are cut: nobody types them, and each word costs a lookup. */
const LONGEST_QUERY = 160;
const MOST_WORDS = 12;
const LONGEST_WORD = 40;

/** Nothing a person sees or meant: zero-width spaces and joiners, soft hyphens, marks of direction (Unicode's Cf). */
const INVISIBLE = /\p{Cf}/gu;
/** Beyond this nothing is looked at, not even to leave it out. */
const LONGEST_TEXT = 2_000;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu;

/** The words of a text in their order. "H'Mông" is one word, "M'Đrắk – xã" two; what folds to nothing is left out. */
export function wordsOf(text: string): readonly Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const typed = match[0].normalize("NFC").toLowerCase();
    const folded = foldWords(typed).replaceAll(" ", "");
    if (folded === "") continue;
    const start = match.index;
    found.push({ typed, folded, key: isMarked(typed) ? markKey(typed) : null, start, end: start + match[0].length });
  }
  return found;
}

/** The words somebody searched for: at most twelve, of at most forty letters, out of the first 160 characters. */
export function queryWords(text: string): readonly Word[] {
  return wordsOf(text.slice(0, LONGEST_TEXT).replace(INVISIBLE, "").slice(0, LONGEST_QUERY))
    .filter(({ folded }) => folded.length <= LONGEST_WORD)
    .slice(0, MOST_WORDS);
}
