import { foldWords } from "@cho-phien/vietnam";

const SHORTEST = 2;
const LONGEST = 80;
/** Six digits in a row, however they are written: a phone, a card, an identity number. Prices and weights have fewer. */
const LONG_NUMBER = /\d(?:[\s.\-–()]*\d){5}/;
const ADDRESS = /@|https?:|www\./i;

/** What is kept of a text somebody looked for, or null where it could be of a person: nothing says who asked. */
export function askedText(typed: string): string | null {
  const text = typed.normalize("NFKC");
  if (LONG_NUMBER.test(text) || ADDRESS.test(text)) return null;
  const words = foldWords(text);
  return words.length >= SHORTEST && words.length <= LONGEST ? words : null;
}
