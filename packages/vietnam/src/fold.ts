/** U+0300–U+036F: every Vietnamese mark, tone and horn alike, once a text is decomposed. */
const MARKS = /[\u0300-\u036f]/g;

/**
 * A text without case and without marks: "Hoà" and "HÒA" both give "hoa", "Đắk Lắk" gives "dak lak".
 * NFD leaves đ whole, so it is mapped by hand (facts: ux-conventions). Folding twice changes nothing.
 */
export function fold(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .normalize("NFD")
    .replace(MARKS, "")
    .replaceAll("đ", "d")
    .replaceAll("’", "'")
    .normalize("NFC");
}

/** Folded words with single spaces and nothing else, for comparing: "M'Đrắk – xã" gives "mdrak xa". */
export function foldWords(text: string): string {
  return fold(text)
    .replaceAll("'", "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/** A text as part of an address: "Chè Shan tuyết 100 g" gives "che-shan-tuyet-100-g". */
export function slugify(text: string): string {
  return foldWords(text).replaceAll(" ", "-");
}
