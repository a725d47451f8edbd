/**
 * What somebody wrote, as it is kept: NFC, without what nobody sees (control characters, halves of letters, marks that turn
 * the direction of the text around them) and with at most one empty line between two paragraphs.
 */
export function reviewWords(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(/[\u202a-\u202e\u2066-\u2069\u200e\u200f\ufeff]|(?!\n)\p{Cc}|\p{Cs}/gu, "")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();
}
