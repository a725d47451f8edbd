import { dateOf } from "@cho-phien/vietnam";
import { defaultTableOn, type ShippingTable, tableFromWire } from "@cho-phien/shipping";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { clock } from "../boundary/clock";
import { tableShape } from "./table-shape";

const row = z.object({
  variant_id: z.string(),
  grams: z.number().nullable(),
  cooperative_id: z.string(),
  province_code: z.string(),
  table: tableShape.nullable(),
});

/** One size of goods with who sends it, from where, and by which prices. `grams` is null when nobody weighed it. */
export type Sender = {
  readonly variantId: string;
  readonly grams: number | null;
  readonly cooperativeId: string;
  readonly originProvince: string;
  readonly table: ShippingTable;
};

/** Who sends these sizes, by the prices in force now; goods without a cooperative are absent. */
export async function readSenders(
  container: MedusaContainer,
  variantIds: readonly string[],
): Promise<readonly Sender[]> {
  if (variantIds.length === 0) return [];
  const now = clock.now();
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select v.id as variant_id, coalesce(nullif(v.weight, 0), nullif(p.weight, 0))::float8 as grams,
            c.id as cooperative_id, c.province_code, t.prices as "table"
       from product_variant v
       join product p on p.id = v.product_id
       join product_product_cooperative_cooperative l on l.product_id = p.id and l.deleted_at is null
       join cooperative c on c.id = l.cooperative_id
       left join lateral (
         select s.prices from shipping_table s where s.cooperative_id = c.id and s.valid_from <= ?
          order by s.version desc limit 1) t on true
      where v.id = any(?)`,
    [now, [...variantIds]],
  );
  const market = defaultTableOn(dateOf(now));
  return z
    .array(row)
    .parse(answer.rows)
    .map((it) => ({
      variantId: it.variant_id,
      grams: it.grams,
      cooperativeId: it.cooperative_id,
      originProvince: it.province_code,
      table: it.table === null ? market : tableFromWire(it.table),
    }));
}
