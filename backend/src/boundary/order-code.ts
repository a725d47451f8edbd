import { createHash } from "node:crypto";

// Crockford's base 32 without the letters people confuse when reading aloud.
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const CHECK_LETTERS = 4;

/**
 * The code a shopper reads, says and writes in a bank transfer: "CP1024-7K4M", ASCII, under 19 characters.
 * The number finds the order; the letters come from its id, so that the next code cannot be guessed.
 */
export function orderCode(order: { readonly id: string; readonly displayId: number }): string {
  const digest = createHash("sha256").update(`order-code:${order.id}`).digest();
  const letters = Array.from(digest.subarray(0, CHECK_LETTERS), (byte) => ALPHABET.charAt(byte % ALPHABET.length));
  return `CP${order.displayId}-${letters.join("")}`;
}

/** The order number inside a code as people type it ("cp1024 7k4m"), or null. */
export function displayIdOf(code: string): number | null {
  const match = /^CP(\d{1,9})[0-9A-Z]{4}$/.exec(code.toUpperCase().replace(/[^0-9A-Z]/g, ""));
  return match?.[1] === undefined ? null : Number(match[1]);
}

/** True when a typed code is this order's, whatever its dashes, spaces and case. */
export function isCodeOf(code: string, order: { readonly id: string; readonly displayId: number }): boolean {
  const plain = (text: string): string => text.toUpperCase().replace(/[^0-9A-Z]/g, "");
  return plain(code) === plain(orderCode(order));
}
