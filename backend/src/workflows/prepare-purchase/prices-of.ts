import type { Dong } from "@cho-phien/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { countOfMedusa, dongOfMedusa, medusaNumber } from "../../boundary/money";
import type { PurchaseCart } from "./cart-shape";

const variants = z.array(z.object({ variant_id: z.string(), price_set_id: z.string() }));
const priced = z.array(z.object({ id: z.string(), calculated_amount: medusaNumber.nullish() }));

type Lines = PurchaseCart["items"];

/** What each line's piece costs now, by the line's id, for the quantity it has; a line without a price is absent. */
export async function pricesOf(
  container: MedusaContainer,
  { currency_code, region_id }: PurchaseCart,
  lines: Lines,
): Promise<ReadonlyMap<string, Dong>> {
  const setByVariant = await priceSetsOf(container, lines);
  const setOf = (line: Lines[number]) => setByVariant.get(line.variant_id);
  const prices = new Map<string, Dong>();
  // Pricing answers for one quantity at a time; a basket has few.
  for (const [quantity, some] of Map.groupBy(lines, (it) => countOfMedusa(it.quantity))) {
    const ids = [...new Set(some.flatMap((it) => setOf(it) ?? []))];
    if (ids.length === 0) continue;
    const context = { currency_code, region_id, quantity };
    const found = priced.parse(await container.resolve(Modules.PRICING).calculatePrices({ id: ids }, { context }));
    const amounts = new Map(found.map((it) => [it.id, it.calculated_amount]));
    for (const line of some) {
      const amount = amounts.get(setOf(line) ?? "");
      if (amount !== undefined && amount !== null) prices.set(line.id, dongOfMedusa(amount));
    }
  }
  return prices;
}

async function priceSetsOf(container: MedusaContainer, lines: Lines): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(lines.map((it) => it.variant_id))];
  // One statement where the graph takes three.
  const found = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select l.variant_id, l.price_set_id from product_variant_price_set l
       join product_variant v on v.id = l.variant_id and v.deleted_at is null
      where l.variant_id = any(?::text[]) and l.deleted_at is null`,
    [ids],
  );
  return new Map(variants.parse(found.rows).map((it) => [it.variant_id, it.price_set_id]));
}
