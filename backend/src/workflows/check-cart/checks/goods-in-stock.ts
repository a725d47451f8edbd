import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { countOfMedusa } from "../../../boundary/money";
import { refuse } from "../../../boundary/refusal";
import type { Cart, CartFacts } from "../cart-facts";
import { queueForGoods } from "../goods-queue";

const rows = z.object({ rows: z.array(z.object({ id: z.string(), free: z.string() })) });

/** Enough of each good is there, and stays there until this cart has reserved it. Two statements; lines of one item count together. */
export async function goodsInStock({ cart }: CartFacts, container: MedusaContainer): Promise<void> {
  const wanted = wantedOf(cart);
  if (wanted.size === 0) return;
  await queueForGoods(container, cart.id, [...wanted.keys()]);
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const answer = await knex.raw(
    `select inventory_item_id as id, trunc(sum(stocked_quantity - reserved_quantity))::text as free
       from inventory_level where inventory_item_id = any(?::text[]) and deleted_at is null group by 1`,
    [[...wanted.keys()]],
  );
  const free = new Map(rows.parse(answer).rows.map((it) => [it.id, BigInt(it.free)]));
  for (const [item, count] of wanted) if (count > (free.get(item) ?? 0n)) throw refuse("stock_gone");
}

/** Pieces of each stock item that has to be there; what may be ordered beyond the stock is not counted. */
function wantedOf({ items }: Cart): ReadonlyMap<string, bigint> {
  const wanted = new Map<string, bigint>();
  for (const { variant, quantity } of items) {
    if (!variant?.manage_inventory || variant.allow_backorder) continue;
    for (const { inventory_item_id: item, required_quantity: each } of variant.inventory_items ?? []) {
      wanted.set(item, (wanted.get(item) ?? 0n) + BigInt(countOfMedusa(quantity)) * BigInt(each));
    }
  }
  return wanted;
}
