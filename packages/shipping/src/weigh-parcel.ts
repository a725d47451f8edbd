/** Goods nobody weighed count as half a kilogram a piece: a scarf is less, a jar of honey more. Our own rule. */
export const DEFAULT_PIECE_GRAMS = 500;

/** `grams` of one piece; null or 0 when nobody weighed it. */
export type Weighed = { readonly grams: number | null; readonly quantity: number };

/** What a parcel weighs, in whole grams. Wrapping is in the price. */
export function weighParcel(lines: readonly Weighed[]): number {
  return lines.reduce((whole, { grams, quantity }) => whole + pieceGrams(grams) * quantity, 0);
}

function pieceGrams(grams: number | null): number {
  return grams !== null && grams > 0 ? Math.ceil(grams) : DEFAULT_PIECE_GRAMS;
}
