import type { FairTodos, UnsizedSale } from "@cho-phien/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";

const rows = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    quantity: z.number(),
    amount: z.string(),
    sold_at: z.date(),
    sizes: z.array(z.object({ variantId: z.string(), title: z.string() })),
  }),
);

/** Lines in the books, not taken back, whose size is unknown though their goods have sizes to choose from. */
const UNSIZED = `
    from recorded_sale r
    join product p on p.id = r.product_id
    join income_journal j on j.source_id = r.id and j.kind = 'sale.recorded'
   where r.cooperative_id = ? and r.variant_id is null and r.sale_key is not null
     and exists (select from product_variant v where v.product_id = r.product_id and v.deleted_at is null)
     and not exists (select from income_journal c where c.reverses_id = j.id)`;

/** Newest first, a screen's length at a time: what is said makes room for the rest. */
export async function readUnsized(container: MedusaContainer, cooperativeId: string): Promise<readonly UnsizedSale[]> {
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select r.id, p.title as name, r.quantity, r.amount::text as amount, r.sold_at,
            (select jsonb_agg(jsonb_build_object('variantId', v.id, 'title', v.title) order by v.variant_rank, v.id)
               from product_variant v where v.product_id = r.product_id and v.deleted_at is null) as sizes
     ${UNSIZED} order by r.sold_at desc, r.id limit 30`,
    [cooperativeId],
  );
  return rows.parse(answer.rows).map((it) => ({
    lineId: it.id,
    name: it.name,
    quantity: it.quantity,
    amountDong: it.amount,
    soldAt: it.sold_at.toISOString(),
    sizes: it.sizes,
  }));
}

const counts = z.array(z.object({ unsized: z.number(), differences: z.number() }));

/** What a fair left to be looked at, in one statement. */
export async function readFairTodos(container: MedusaContainer, cooperativeId: string): Promise<FairTodos> {
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select (select count(*)::int ${UNSIZED}) as unsized,
            (select count(distinct m.variant_id)::int from stock_movement m
              where m.cooperative_id = ? and m.act = 'sold' and m.moved < m.quantity and m.counted_at is null
                and not exists (select from stock_movement back
                                 where back.recorded_sale_id = m.recorded_sale_id and back.act = 'taken_back')) as differences`,
    [cooperativeId, cooperativeId],
  );
  const [found] = counts.parse(answer.rows);
  return { differencesCount: found?.differences ?? 0, unsizedCount: found?.unsized ?? 0 };
}
