import { digest } from "../../boundary/secret-digest";

// Crockford's base 32 without the letters people confuse when reading aloud.
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LETTERS = 8;

/** What a size is called in a file: its own stock number, else "H-7K4M-2Q9T" of its id. It never looks like a number. */
export function goodsCode({ id, sku }: { readonly id: string; readonly sku: string | null }): string {
  if (sku) return sku;
  const letters = Array.from(digest(`goods-code:${id}`).subarray(0, LETTERS), (byte) => ALPHABET.charAt(byte % 32));
  return `H-${letters.slice(0, 4).join("")}-${letters.slice(4).join("")}`;
}

/** A code however it was typed: case, blanks, dashes and full-width letters make no difference. */
export function plainCode(text: string): string {
  return text
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
