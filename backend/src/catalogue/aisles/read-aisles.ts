import type { AislesView } from "@cho-phien/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { SHOWN_FROM } from "../goods-sql";
import { countAisles } from "./count-aisles";

const rows = z.array(
  z.object({
    province_code: z.string(),
    peoples: z.array(z.string()),
    crafts: z.array(z.object({ vi: z.string(), en: z.string().nullish() })),
    goods: z.number(),
    by_category: z.record(z.string(), z.number()),
  }),
);

/** A product stands in its group and in its sub-group; the line without a handle is the cooperative's whole. */
const STATEMENT = `
  with shown as materialized (select p.id, c.id as cooperative_id ${SHOWN_FROM}),
  counted as (
    select s.cooperative_id, k.handle, count(distinct s.id)::int as goods from shown s
      join product_category_product pk on pk.product_id = s.id
      join product_category k on k.id = pk.product_category_id and k.deleted_at is null
     group by grouping sets ((s.cooperative_id), (s.cooperative_id, k.handle))
  )
  select c.province_code, coalesce(c.peoples -> 'names', '[]') as peoples, coalesce(c.crafts -> 'list', '[]') as crafts,
         coalesce(max(t.goods) filter (where t.handle is null), 0)::int as goods,
         coalesce(json_object_agg(t.handle, t.goods) filter (where t.handle is not null), '{}') as by_category
    from cooperative c left join counted t on t.cooperative_id = c.id
   where c.status = 'approved' and c.deleted_at is null
   group by c.id`;

/** Every aisle with its counts, in one statement over what is shown. */
export async function readAisles(container: MedusaContainer): Promise<AislesView> {
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(STATEMENT);
  return countAisles(
    rows.parse(answer.rows).map((it) => ({
      provinceCode: it.province_code,
      peoples: it.peoples,
      crafts: it.crafts,
      goods: it.goods,
      byCategory: it.by_category,
    })),
  );
}
