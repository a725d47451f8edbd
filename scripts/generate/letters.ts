/**
 * What the shop's typeface holds: a phone fetches its files before it shows the first word. Letters a language here is written
 * with, and signs our texts use; everything else is drawn by the phone's own typeface.
 */
export function lettersOfTypeface(): string {
  return Object.values(LETTERS).join("");
}

const LETTERS = {
  ascii: between(0x20, 0x7e),
  vietnamese: `ĂăĐđĨĩŨũƠơƯư${between(0x1ea0, 0x1ef9)}`,
  // Names of shoppers from elsewhere, and the vowels Vietnamese shares with them (Unicode's Latin-1 block).
  european: `${between(0xc0, 0xd6)}${between(0xd8, 0xf6)}${between(0xf8, 0xff)}ŒœČč`,
  /**
   * Typed apart from their letters by some keyboards; Ê Đê, Gia Rai and Ba Na are written with vowels that exist in no other
   * way in this typeface (ŏ, ŭ, ê̆). Grave, acute, circumflex, tilde, breve, diaeresis, hook, caron, horn, dot below.
   */
  marks: "\u0300\u0301\u0302\u0303\u0306\u0308\u0309\u030c\u031b\u0323",
  signs: "\u00a0§©«°±²³·»¼½¾×÷–—‘’‚“”„•…‹›₫€−≤≥",
} as const;

function between(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join("");
}
