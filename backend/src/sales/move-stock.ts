import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { refreshShop } from "../workflows/refresh-shop";
import { productsOfVariants, staleTags } from "../workflows/refresh-shop/stale-tags";

type Act = "sold" | "taken_back";

/** Takes each line's goods out of stock, once however often it is asked; lines without a variant have none to take. */
export async function takeFromStock(container: MedusaContainer, lineIds: readonly string[]): Promise<void> {
  await moveAll(container, "sold", lineIds);
}

/** Puts back what a line had taken, once; a line whose goods did not leave yet gets nothing. */
export async function putBackInStock(container: MedusaContainer, lineIds: readonly string[]): Promise<void> {
  await moveAll(container, "taken_back", lineIds);
}

async function moveAll(container: MedusaContainer, act: Act, lineIds: readonly string[]): Promise<void> {
  const moved: string[] = [];
  for (const lineId of lineIds) {
    const variantId = await moveOne(container, act, lineId);
    if (variantId !== null) moved.push(variantId);
  }
  if (moved.length === 0) return;
  await refreshShop(container, await staleTags(container, await productsOfVariants(container, moved)));
}

const itemRows = z.array(z.object({ variant_id: z.string(), inventory_item_id: z.string().nullable() }));

/** The variant that moved, or null when nothing had to. Holds Medusa's own lock on the item, as its checkout does. */
async function moveOne(container: MedusaContainer, act: Act, lineId: string): Promise<string | null> {
  const found = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select r.variant_id, min(vi.inventory_item_id) as inventory_item_id from recorded_sale r
       left join product_variant_inventory_item vi on vi.variant_id = r.variant_id and vi.deleted_at is null
      where r.id = ? and r.variant_id is not null
        and not exists (select from stock_movement m where m.recorded_sale_id = r.id and m.act = ?)
      group by 1`,
    [lineId, act],
  );
  const [sold] = itemRows.parse(found.rows);
  if (!sold) return null;
  const move = () => moveInOneTransaction(container, { act, lineId, itemId: sold.inventory_item_id });
  const isMoved = sold.inventory_item_id
    ? await container.resolve(Modules.LOCKING).execute([sold.inventory_item_id], move)
    : await move();
  return isMoved ? sold.variant_id : null;
}

const idRows = z.array(z.object({ id: z.string() }));

type Move = { readonly act: Act; readonly lineId: string; readonly itemId: string | null };

/** The movement's row and the level change together; the row's primary key lets only one of two at once through. */
async function moveInOneTransaction(container: MedusaContainer, { act, lineId, itemId }: Move): Promise<boolean> {
  return await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).transaction(async (trx) => {
    const moved = await trx.raw(act === "sold" ? TAKE : PUT_BACK, act === "sold" ? [itemId, lineId] : [lineId]);
    if (idRows.parse(moved.rows).length === 0) return false;
    await trx.raw(act === "sold" ? LOWER : RAISE, [lineId]);
    if (act === "sold") await trx("recorded_sale").update({ stock_moved_at: trx.fn.now() }).where({ id: lineId });
    return true;
  });
}

/** What is promised to orders stays: the sale takes at most what is free, of the level that has most. */
const TAKE = `
  with level as (
    select id, greatest(floor(stocked_quantity - reserved_quantity), 0)::int as free from inventory_level
     where inventory_item_id = ? and deleted_at is null order by 2 desc, id limit 1 for update
  )
  insert into stock_movement (recorded_sale_id, act, cooperative_id, variant_id, inventory_level_id, quantity, moved)
  select r.id, 'sold', r.cooperative_id, r.variant_id, level.id, r.quantity,
         case when v.manage_inventory then least(r.quantity, coalesce(level.free, 0)) else r.quantity end
    from recorded_sale r join product_variant v on v.id = r.variant_id left join level on true
   where r.id = ? on conflict do nothing returning recorded_sale_id as id`;

const PUT_BACK = `
  insert into stock_movement (recorded_sale_id, act, cooperative_id, variant_id, inventory_level_id, quantity, moved)
  select recorded_sale_id, 'taken_back', cooperative_id, variant_id, inventory_level_id, quantity, moved
    from stock_movement where recorded_sale_id = ? and act = 'sold' on conflict do nothing
  returning recorded_sale_id as id`;

/** Medusa keeps each quantity twice, as a number and as the text it was given. */
const change = (act: Act, sign: "-" | "+") => `
  update inventory_level l
     set stocked_quantity = l.stocked_quantity ${sign} m.moved, updated_at = now(),
         raw_stocked_quantity = jsonb_build_object('value', (l.stocked_quantity ${sign} m.moved)::text, 'precision', 20)
    from stock_movement m join product_variant v on v.id = m.variant_id and v.manage_inventory
   where m.recorded_sale_id = ? and m.act = '${act}' and l.id = m.inventory_level_id`;

const LOWER = change("sold", "-");
const RAISE = change("taken_back", "+");
