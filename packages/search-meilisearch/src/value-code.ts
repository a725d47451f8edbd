import { createHash } from "node:crypto";

/** Beyond this many bytes Meilisearch cuts a value, and values with the same beginning would be equal. */
const LONGEST_BYTES = 400;
/** Of a longer one so many letters stay readable, even where each is a number of up to nine signs. */
const KEPT_LETTERS = 30;

/** What Meilisearch neither folds nor trims and what needs no quoting: small letters, digits and some signs. */
const KEPT = /[\p{Ll}\p{Lo}\p{M}\p{N}.,:/-]/u;

/**
 * A text as a filter value. Meilisearch compares values without case, trimmed and in compatibility form ("Food" is "food",
 * "①" is "1"); here they must be equal only when they are. Spaces become "_", and what would be folded is written as its
 * number: "Hà Giang" is "^48;à_^47;iang".
 */
export function encodeValue(value: string): string {
  const normal = value.normalize("NFC");
  const encoded = lettersOf(normal);
  if (Buffer.byteLength(encoded) <= LONGEST_BYTES) return encoded;
  const start = lettersOf([...normal].slice(0, KEPT_LETTERS).join(""));
  return `${start}^#${createHash("sha256").update(normal).digest("hex")}`;
}

/** What every value that begins with `start` begins with, or null for a start longer than values are kept. */
export function encodePrefix(start: string): string | null {
  const normal = start.normalize("NFC");
  return [...normal].length > KEPT_LETTERS ? null : lettersOf(normal);
}

/** The text again; of a very long one its beginning. */
export function decodeValue(encoded: string): string {
  const [start = "", hash] = encoded.split("^#");
  const text = start
    .replaceAll("_", " ")
    .replace(/\^([0-9a-f]+);/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));
  return hash === undefined ? text : `${text}…`;
}

function lettersOf(text: string): string {
  return [...text].map((letter) => (letter === " " ? "_" : isKept(letter) ? letter : code(letter))).join("");
}

function isKept(letter: string): boolean {
  return KEPT.test(letter) && letter.normalize("NFKD") === letter.normalize("NFD");
}

function code(letter: string): string {
  return `^${(letter.codePointAt(0) ?? 0).toString(16)};`;
}
