import { dongToWire, formatDong, parseDong } from "@cho-phien/money";
import { refuse } from "../boundary/refusal";
import { LEAST_PRICE, MOST_PRICE, MOST_STOCK } from "./limits";

/** A price as typed → whole đồng for the wire. Refuses fractions, signs, and what no goods cost. */
export function readPrice(typed: string, field: string): string {
  const price = parseDong(typed.trim().slice(0, 40), "zero_or_more");
  if (typeof price !== "bigint") throw refuse("price_not_dong", { price: typed.slice(0, 30) }, field);
  if (price < LEAST_PRICE) throw refuse("price_too_low", { least: formatDong(LEAST_PRICE, "vi") }, field);
  if (price > MOST_PRICE) throw refuse("price_too_high", { most: formatDong(MOST_PRICE, "vi") }, field);
  return dongToWire(price);
}

/** A count of pieces as typed → a whole number. */
export function readStock(typed: string, field: string): number {
  const text = typed.trim();
  const stock = /^\d{1,6}$/.test(text) ? Number(text) : -1;
  if (stock < 0 || stock > MOST_STOCK) {
    throw refuse("stock_not_whole", { stock: text.slice(0, 30), most: String(MOST_STOCK) }, field);
  }
  return stock;
}
