/** What is wrong with words that go on to others: too many, or with characters nobody sees. */
export type SaidRefusal = "long" | "unseen";

// Marks that turn the direction of the text around them could make a packing slip say something else than was read.
const UNSEEN = /[\u202a-\u202e\u2066-\u2069\u200e\u200f\ufeff]|(?![\n\t])\p{Cc}|\p{Cs}/u;

/** What somebody wrote to others, in NFC with line ends as one character, trimmed. A browser's form sends "\r\n", a phone decomposed marks. */
export function saidText(text: string): string {
  return text.normalize("NFC").replaceAll(/\r\n?/g, "\n").trim();
}

/** Null for words that can be kept and printed; `longest` in UTF-16 units, as a text field counts. */
export function refuseSaid(text: string, longest: number): SaidRefusal | null {
  if (UNSEEN.test(text)) return "unseen";
  return text.length > longest ? "long" : null;
}
