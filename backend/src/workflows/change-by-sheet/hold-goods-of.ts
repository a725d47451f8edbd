import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";

const WAIT_SECONDS = 30;
const items = z.array(z.object({ id: z.string() }));

export type HeldGoods = { readonly productId: string; readonly variantId: string };

/**
 * Holds the goods while their prices and stock are written: the locks of the form of goods first, then those under which
 * Medusa promises pieces to an order. In one order, so that two tables at once wait instead of blocking each other.
 */
export async function holdGoodsOf<Answer>(
  container: MedusaContainer,
  goods: readonly HeldGoods[],
  act: () => Promise<Answer>,
): Promise<Answer> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw(
      "select distinct inventory_item_id as id from product_variant_inventory_item where variant_id = any(?) and deleted_at is null order by 1",
      [goods.map((it) => it.variantId)],
    );
  const itemIds = items.parse(rows).map((it) => it.id);
  const productIds = [...new Set(goods.map((it) => it.productId))].sort();
  const locking = container.resolve(Modules.LOCKING);
  const wait = { timeout: WAIT_SECONDS };
  return await locking.execute(productIds, () => locking.execute(itemIds, act, wait), wait);
}
