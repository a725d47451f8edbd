/** The digit VNI types for each mark. Vowel marks stay with their letter, the tone goes to the end of the syllable. */
const VOWEL_MARKS = new Map([
  ["\u0302", "6"],
  ["\u031b", "7"],
  ["\u0306", "8"],
]);
const TONES = new Map([
  ["\u0301", "1"],
  ["\u0300", "2"],
  ["\u0309", "3"],
  ["\u0303", "4"],
  ["\u0323", "5"],
]);

/**
 * A word with its marks in ASCII: "dứa" is "du7a1", "dừa" "du7a2", "đũa" "d9ua4". Equal for every placement of the tone
 * ("hoà" and "hòa" are "hoa2"), different wherever the marks differ. Anything but letters and digits is left out.
 */
export function markKey(word: string): string {
  let letters = "";
  let tones = "";
  for (const character of word.toLowerCase().normalize("NFD")) {
    if (character === "đ") letters += "d9";
    else if (/[a-z0-9]/.test(character)) letters += character;
    else {
      letters += VOWEL_MARKS.get(character) ?? "";
      tones += TONES.get(character) ?? "";
    }
  }
  return letters + tones;
}

const MARKED = /[đ\u0300-\u0303\u0306\u0309\u031b\u0323]/u;

/** Whether a word was typed with any Vietnamese mark. */
export function isMarked(word: string): boolean {
  return MARKED.test(word.toLowerCase().normalize("NFD"));
}
