import { fold, foldWords } from "@cho-phien/vietnam/fold";

/**
 * A reading with the marks its words have in what was found: "mat ong" is "mật ong" where the names say so. A word that has
 * marks keeps them; of several spellings the one of the first name wins.
 */
export function withMarks(reading: string, names: readonly string[]): string {
  const spellings = new Map<string, string>();
  for (const word of names.flatMap(
    (name) =>
      name
        .normalize("NFC")
        .toLowerCase()
        .match(/[\p{L}\p{N}’']+/gu) ?? [],
  )) {
    const folded = foldWords(word);
    if (!spellings.has(folded)) spellings.set(folded, word);
  }
  return reading
    .split(" ")
    .map((word) => (fold(word) === word ? (spellings.get(foldWords(word)) ?? word) : word))
    .join(" ");
}
