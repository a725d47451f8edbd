import type { IInventoryService, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { z } from "@medusajs/framework/zod";
import { countOfMedusa, medusaNumber } from "../../../boundary/money";
import { refuse } from "../../../boundary/refusal";
import { marketIds } from "../../../goods/market-ids";

/** Pieces of one size in the house; null leaves it uncounted. */
export type SizeStock = { readonly variantId: string; readonly title: string; readonly stock: number | null };

type Counted = { readonly inventory_item_id: string; readonly location_id: string; readonly stocked_quantity: number };
type Undo = { readonly made: readonly string[]; readonly before: readonly Counted[] };

const items = z.array(z.object({ variant_id: z.string(), inventory_item_id: z.string() }));
const WAIT_SECONDS = 10;

/**
 * Sets stock to a number, never below what shoppers were promised. It holds the locks under which Medusa promises pieces
 * (its reserve-inventory step), so that an order placed meanwhile is either counted or waits.
 */
export const setStockStep = createStep(
  "set-stock",
  async (sizes: readonly SizeStock[], { container }) => {
    const counted = sizes.flatMap((it) => (it.stock === null ? [] : [{ ...it, stock: it.stock }]));
    if (counted.length === 0) return new StepResponse({ countedCount: 0 }, null);
    const itemOf = await inventoryItems(
      container,
      counted.map((it) => it.variantId),
    );
    const { stockLocationId } = await marketIds(container);
    const wanted = counted.map((it) => ({ ...it, itemId: itemOf(it.variantId), locationId: stockLocationId }));
    const undo = await container.resolve(Modules.LOCKING).execute(
      wanted.map((it) => it.itemId),
      () => setAll(container.resolve(Modules.INVENTORY), wanted),
      { timeout: WAIT_SECONDS },
    );
    return new StepResponse({ countedCount: counted.length }, undo);
  },
  async (undo: Undo | null | undefined, { container }) => {
    if (!undo) return;
    const inventory = container.resolve(Modules.INVENTORY);
    if (undo.made.length > 0) await inventory.deleteInventoryLevels([...undo.made]);
    if (undo.before.length > 0) await inventory.updateInventoryLevels([...undo.before]);
  },
);

type Wanted = { title: string; stock: number; itemId: string; locationId: string };

async function setAll(inventory: IInventoryService, wanted: readonly Wanted[]): Promise<Undo> {
  const stored = await inventory.listInventoryLevels(
    { inventory_item_id: wanted.map((it) => it.itemId) },
    { take: wanted.length },
  );
  const levels = new Map(stored.map((it) => [it.inventory_item_id, it]));
  for (const { itemId, title, stock } of wanted) {
    const promised = countOfMedusa(medusaNumber.parse(levels.get(itemId)?.reserved_quantity ?? 0));
    if (stock < promised) throw refuse("stock_below_promised", { promised: String(promised), size: title }, "stock");
  }
  const rowOf = ({ itemId, locationId, stock }: Wanted) => ({
    inventory_item_id: itemId,
    location_id: locationId,
    stocked_quantity: stock,
  });
  const fresh = wanted.filter((it) => !levels.has(it.itemId)).map(rowOf);
  const changed = wanted.filter((it) => levels.has(it.itemId)).map(rowOf);
  const made = fresh.length > 0 ? await inventory.createInventoryLevels(fresh) : [];
  if (changed.length > 0) await inventory.updateInventoryLevels(changed);
  return {
    made: made.map((it) => it.id),
    before: changed.map((it) => ({
      ...it,
      stocked_quantity: countOfMedusa(medusaNumber.parse(levels.get(it.inventory_item_id)?.stocked_quantity ?? 0)),
    })),
  };
}

async function inventoryItems(
  container: MedusaContainer,
  variantIds: readonly string[],
): Promise<(variantId: string) => string> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw(
      "select variant_id, inventory_item_id from product_variant_inventory_item where variant_id = any(?) and deleted_at is null",
      [[...variantIds]],
    );
  const found = new Map(items.parse(rows).map((it) => [it.variant_id, it.inventory_item_id]));
  return (variantId) => {
    const id = found.get(variantId);
    if (!id) throw new Error(`The size ${variantId} has no inventory item`);
    return id;
  };
}
