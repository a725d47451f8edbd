import type { DongString, FairTile } from "@cho-phien/contract";
import { dong, dongFromWire, dongToWire, sum, type Dong } from "@cho-phien/money";

/** One line of a sale at the stall, in the shape the phone keeps. */
export type BasketLine = {
  readonly productId: string;
  readonly variantId: string;
  readonly name: string;
  readonly unitDong: DongString;
  readonly quantity: number;
  /** The digits of what was agreed for the whole line; null while it is quantity × price. */
  readonly agreed: string | null;
};

export type Basket = readonly BasketLine[];

/** What a sale can hold; the server refuses more. */
const mostPieces = 9999;

/** One more piece of what was tapped. */
export function addPiece(basket: Basket, tile: FairTile, name: string): Basket {
  const line = basket.find(({ variantId }) => variantId === tile.variantId);
  if (line) return setQuantity(basket, tile.variantId, line.quantity + 1);
  const { productId, variantId, priceDong } = tile;
  return [...basket, { productId, variantId, name, unitDong: priceDong, quantity: 1, agreed: null }];
}

/** Zero takes the line away. A price agreed for another number of pieces is forgotten. */
export function setQuantity(basket: Basket, variantId: string, quantity: number): Basket {
  const whole = Math.min(Math.trunc(quantity), mostPieces);
  if (whole <= 0) return basket.filter((line) => line.variantId !== variantId);
  return basket.map((line) => (line.variantId === variantId ? { ...line, quantity: whole, agreed: null } : line));
}

/** `typed` as it stands in the field; only its digits count. */
export function setAmount(basket: Basket, variantId: string, typed: string): Basket {
  const agreed = digitsOf(typed);
  return basket.map((line) => (line.variantId === variantId ? { ...line, agreed } : line));
}

/** The digits of an amount as typed, without leading zeros; at most twelve, which no stall takes in a day. */
export function digitsOf(typed: string): string {
  return typed.replace(/\D/g, "").replace(/^0+/, "").slice(0, 12);
}

/** What the customer pays for the line; null while its field holds no amount. */
export function amountOf(line: BasketLine): Dong | null {
  if (line.agreed === null) return dong(dongFromWire(line.unitDong) * BigInt(line.quantity));
  return line.agreed === "" ? null : dongFromWire(line.agreed);
}

/** The whole sale; null while a line has no amount. */
export function totalOf(basket: Basket): Dong | null {
  const amounts = basket.map(amountOf);
  const known = amounts.filter((amount) => amount !== null);
  return known.length === amounts.length ? sum(known) : null;
}

export function piecesIn(basket: Basket): number {
  return basket.reduce((pieces, { quantity }) => pieces + quantity, 0);
}

/** At a market people say and write "180" for 180.000: what she probably meant, or null. */
export function meantInThousands(line: BasketLine): DongString | null {
  const amount = line.agreed ? dongFromWire(line.agreed) : null;
  return amount !== null && amount < 1000n ? dongToWire(dong(amount * 1000n)) : null;
}

const notes = [50_000n, 100_000n, 200_000n, 500_000n];

/** Sums a customer is likely to hand over: the exact one, then the next round ones, smallest first. */
export function likelyCash(totalDong: bigint): readonly bigint[] {
  const rounded = notes.map((note) => ((totalDong + note - 1n) / note) * note);
  return [...new Set([totalDong, ...rounded])].filter((cash) => cash > 0n).slice(0, 4);
}
