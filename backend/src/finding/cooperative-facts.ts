import type { CooperativeFacts } from "@cho-phien/search";
import { findCommune } from "@cho-phien/vietnam/org-units";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";
import { GOODS_FROM } from "../catalogue/goods-sql";

const row = z.object({
  id: z.string(),
  handle: z.string(),
  kind: z.string(),
  name: z.string(),
  province_code: z.string(),
  commune_code: z.string(),
  peoples: z.array(z.string()),
  crafts: z.array(z.object({ vi: z.string(), en: z.string().nullish() })),
  sentence: z.string(),
  sentence_en: z.string(),
  goods_count: z.number(),
  created_at: z.number(),
});

/** The facts of those cooperatives that are shown: approved ones. Two statements for any number of them. */
export async function readCooperativeFacts(
  knex: Knex,
  ids: readonly string[],
): Promise<ReadonlyMap<string, CooperativeFacts>> {
  const answer = await knex.raw(
    `select c.id, c.handle, c.kind, c.name, c.province_code, c.commune_code, coalesce(c.peoples -> 'names', '[]') as peoples,
            coalesce(c.crafts -> 'list', '[]') as crafts, c.sentence, coalesce(c.sentence_en, '') as sentence_en,
            coalesce(shown.goods, 0)::int as goods_count,
            floor(extract(epoch from c.created_at) * 1000)::float8 as created_at
       from cooperative c
       left join (select c.id, count(*) as goods ${GOODS_FROM} and c.id = any(?) group by c.id) shown on shown.id = c.id
      where c.id = any(?) and c.status = 'approved' and c.deleted_at is null`,
    [[...ids], [...ids]],
  );
  return new Map(
    z
      .array(row)
      .parse(answer.rows)
      .map((it) => [it.id, factsOf(it)]),
  );
}

function factsOf(it: z.infer<typeof row>): CooperativeFacts {
  return {
    id: it.id,
    handle: it.handle,
    kind: it.kind,
    name: it.name,
    provinceCode: it.province_code,
    communeName: findCommune(it.commune_code)?.fullName ?? "",
    peoples: it.peoples,
    crafts: it.crafts.map(({ vi, en }) => ({ vi, en: en ?? "" })),
    sentence: { vi: it.sentence, en: it.sentence_en },
    goodsCount: it.goods_count,
    createdAt: it.created_at,
  };
}
