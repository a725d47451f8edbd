import type { CategoryView, MarketView } from "@cho-phien/contract";
import { categories } from "@cho-phien/vietnam";
import { findProvince } from "@cho-phien/vietnam/org-units";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { SHOWN_FROM } from "./goods-sql";
import { readCooperatives } from "./read-cooperatives";
import { readGoodsInSeason } from "./read-goods";

const counted = z.array(
  z.object({ kind: z.enum(["category", "province", "people"]), key: z.string(), count: z.number() }),
);

/** Most goods first. A cooperative of two peoples counts with all its goods for both. */
const COUNTS = `
  with shown as materialized (select p.id, c.id as cooperative_id ${SHOWN_FROM}),
  stalls as (
    select c.province_code, c.peoples, s.goods from cooperative c
      join (select cooperative_id, count(*)::int as goods from shown group by 1) s on s.cooperative_id = c.id
  )
  select 'category' as kind, k.handle as key, count(*)::int as count from shown s
    join product_category_product pk on pk.product_id = s.id
    join product_category k on k.id = pk.product_category_id and k.parent_category_id is null and k.deleted_at is null
   group by k.handle
  union all select 'province', province_code, sum(goods)::int from stalls group by 2
  union all select 'people', people.name, sum(goods)::int from stalls
    cross join lateral jsonb_array_elements_text(peoples -> 'names') as people(name) group by 2
  order by count desc, key`;

/** Everything the home page and the menus need. Counts are of goods that are shown. */
export async function readMarket(container: MedusaContainer): Promise<MarketView> {
  const [inSeason, cooperatives, counts, isDemo] = await Promise.all([
    readGoodsInSeason(container, 8),
    readCooperatives(container),
    countGoods(container),
    hasDemo(container),
  ]);
  const byKind = (kind: (typeof counts)[number]["kind"]) => counts.filter((it) => it.kind === kind);
  return {
    inSeason,
    cooperatives: cooperatives.slice(0, 3),
    categories: categoryViews(new Map(byKind("category").map(({ key, count }) => [key, count]))),
    provinces: byKind("province").flatMap(({ key, count }) => {
      const province = findProvince(key);
      return province ? [{ code: key, name: province.name, slug: province.slug, goodsCount: count }] : [];
    }),
    peoples: byKind("people").map(({ key, count }) => ({ name: key, goodsCount: count })),
    isDemo,
  };
}

function categoryViews(counts: ReadonlyMap<string, number>): readonly CategoryView[] {
  return categories().map((it) => ({
    handle: it.handle,
    name: it.vi,
    nameEn: it.en,
    goodsCount: counts.get(it.handle) ?? 0,
  }));
}

async function countGoods(container: MedusaContainer): Promise<z.infer<typeof counted>> {
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(COUNTS);
  return counted.parse(answer.rows);
}

async function hasDemo(container: MedusaContainer): Promise<boolean> {
  const sql = "select exists (select 1 from cooperative where is_demo and deleted_at is null) as demo";
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(sql);
  return z.array(z.object({ demo: z.boolean() })).parse(answer.rows)[0]?.demo ?? false;
}
