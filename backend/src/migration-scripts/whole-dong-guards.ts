import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** Checks on Medusa's own tables: `not valid` leaves old rows alone and binds every new one. */
const GUARDS = [
  ["price", "price_whole_dong", "currency_code <> 'vnd' or (amount = trunc(amount) and amount >= 0)"],
  ["cart_line_item", "cart_line_item_whole_pieces", "quantity = trunc(quantity) and quantity >= 0"],
  ["order_item", "order_item_whole_pieces", "quantity = trunc(quantity) and quantity >= 0"],
] as const;

/**
 * The doors refuse fractions of đồng and pieces with a sentence; this makes the database refuse what gets past them
 * (decision 4; stock Medusa takes 0.000001 pieces).
 */
export default async function addWholeDongGuards({ container }: ExecArgs): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  for (const [table, name, rule] of GUARDS) {
    const present = await knex.raw("select 1 from pg_constraint where conname = ?", [name]);
    if (present.rows.length === 0)
      await knex.raw(`alter table "${table}" add constraint ${name} check (${rule}) not valid`);
  }
}
