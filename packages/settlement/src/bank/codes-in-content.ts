/** What could be an order's code in a transfer's content: its number, and the whole code in capitals without its dash. */
export type CodeInContent = { readonly displayId: number; readonly code: string };

const CHECK_LETTERS = 4;
const MOST_DIGITS = 9;

/**
 * Every reading of a transfer's content as an order's code ("CP1024-7K4M"). Banks write capitals, drop dashes and marks,
 * put words of their own before and after, and some drop the spaces too; the check letters may begin with a digit, so
 * that only the order itself tells which reading is meant. A code that was cut off is none.
 */
export function codesIn(content: string): readonly CodeInContent[] {
  const plain = content.toUpperCase().replace(/[^0-9A-Z]/g, "");
  const starts = [...plain.matchAll(/CP(?=\d)/g)].map(({ index }) => index + 2);
  const found = starts.flatMap((start) => {
    const digits = /^\d+/.exec(plain.slice(start, start + MOST_DIGITS))?.[0] ?? "";
    return Array.from(digits, (_, at) => {
      const number = digits.slice(0, at + 1);
      const letters = plain.slice(start + number.length, start + number.length + CHECK_LETTERS);
      return { displayId: Number(number), code: `CP${number}${letters}`, isWhole: letters.length === CHECK_LETTERS };
    });
  });
  const whole = found.filter(({ isWhole, displayId }) => isWhole && displayId > 0);
  return [...new Map(whole.map(({ displayId, code }) => [code, { displayId, code }])).values()];
}
