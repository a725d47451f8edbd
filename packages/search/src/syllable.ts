/** Initial, vowels, final of a syllable without marks. Loose on purpose: it has to reject "honeyx", not to teach spelling. */
const SYLLABLE =
  /^(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdghklmnpqrstvx])?(?:[iuo]?(?:a|e|i|o|u|y)[aeiouy]?|uye|uya|oai|oay|oeo|uay|uoi|uou|ieu|yeu)(?:ch|ng|nh|[cmnpt])?$/;

/** Whether a folded word has the shape of a Vietnamese syllable: "nuong" has, "honeyx" has not. */
export function isSyllable(folded: string): boolean {
  return SYLLABLE.test(folded);
}

const TONE_OF = new Map([
  ["1", "\u0301"],
  ["2", "\u0300"],
  ["3", "\u0309"],
  ["4", "\u0303"],
  ["5", "\u0323"],
]);
const MARK_OF = new Map([
  ["6", "\u0302"],
  ["7", "\u031b"],
  ["8", "\u0306"],
]);

/** The word a mark key stands for: "du7a1" gives "dứa", "hoa2" gives "hòa". */
export function spell(key: string): string {
  const tone = TONE_OF.get(key.at(-1) ?? "") ?? "";
  const body = tone === "" ? key : key.slice(0, -1);
  const letters = [...body.matchAll(/([a-z])(9)?([678])?/g)].map(([, letter = "", stroke, mark]) =>
    stroke ? "đ" : letter + (mark ? (MARK_OF.get(mark) ?? "") : ""),
  );
  const at = placeOfTone(letters);
  return letters
    .map((letter, index) => (index === at ? letter + tone : letter))
    .join("")
    .normalize("NFC");
}

/** On the marked vowel ("ươ": the last), else before a final consonant, else on the last vowel but one ("hòa"). */
function placeOfTone(letters: readonly string[]): number {
  const isVowel = (letter: string) => /^[aeiouy]/.test(letter);
  const marked = letters.findLastIndex((letter) => isVowel(letter) && letter.length > 1);
  if (marked >= 0) return marked;
  // The u of "qu" and the i of "gi" belong to the consonant when another vowel follows.
  const starts = /^(qu|gi)[aeiouy]/.test(letters.join("")) ? 2 : 0;
  const vowels = letters.flatMap((letter, index) => (index >= starts && isVowel(letter) ? [index] : []));
  const last = vowels.at(-1) ?? 0;
  if (vowels.length < 2 || last < letters.length - 1) return last;
  return vowels.at(-2) ?? last;
}
