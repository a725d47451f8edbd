import type { Guard } from "./ensure-guards";

/** `not valid` leaves old rows alone and binds every new one. */
const check = (table: string, name: string, rule: string): Guard => ({
  name,
  table,
  isStanding: `select 1 from pg_constraint where conname = '${name}'`,
  statements: [`alter table "${table}" add constraint ${name} check (${rule}) not valid`],
});

/**
 * The doors refuse fractions of đồng and pieces with a sentence; the database refuses what gets past them (decision 4; stock
 * Medusa takes 0.000001 pieces).
 */
export const WHOLE_DONG_GUARDS: readonly Guard[] = [
  check("price", "price_whole_dong", "currency_code <> 'vnd' or (amount = trunc(amount) and amount >= 0)"),
  check("cart_line_item", "cart_line_item_whole_pieces", "quantity = trunc(quantity) and quantity >= 0"),
  check("order_item", "order_item_whole_pieces", "quantity = trunc(quantity) and quantity >= 0"),
];
