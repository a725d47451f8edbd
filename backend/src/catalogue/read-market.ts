import type { CategoryView, MarketView } from "@cho-phien/contract";
import { categories } from "@cho-phien/vietnam";
import { findProvince } from "@cho-phien/vietnam/org-units";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { GOODS_FROM } from "./goods-sql";
import { readCooperatives } from "./read-cooperatives";
import { readGoodsInSeason } from "./read-goods";

const counted = z.array(z.object({ key: z.string(), count: z.number() }));

/** Everything the home page and the menus need. Counts are of goods that are shown. */
export async function readMarket(container: MedusaContainer): Promise<MarketView> {
  const [inSeason, cooperatives, byCategory, byProvince, byPeople, isDemo] = await Promise.all([
    readGoodsInSeason(container, 8),
    readCooperatives(container),
    countBy(container, { key: "category.handle" }),
    countBy(container, { key: "c.province_code" }),
    countBy(container, {
      key: "people.name",
      join: "cross join lateral jsonb_array_elements_text(c.peoples -> 'names') as people(name)",
    }),
    hasDemo(container),
  ]);
  return {
    inSeason,
    cooperatives: cooperatives.slice(0, 3),
    categories: categoryViews(byCategory),
    provinces: [...byProvince].flatMap(([code, goodsCount]) => {
      const province = findProvince(code);
      return province ? [{ code, name: province.name, slug: province.slug, goodsCount }] : [];
    }),
    peoples: [...byPeople].map(([name, goodsCount]) => ({ name, goodsCount })),
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

async function countBy(
  container: MedusaContainer,
  by: { key: string; join?: string },
): Promise<ReadonlyMap<string, number>> {
  const from = by.join ? GOODS_FROM.replace("where p.status", `${by.join} where p.status`) : GOODS_FROM;
  const sql = `select ${by.key} as key, count(*)::int as count ${from} group by 1 order by 2 desc, 1`;
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(sql);
  return new Map(counted.parse(answer.rows).map((it) => [it.key, it.count]));
}

async function hasDemo(container: MedusaContainer): Promise<boolean> {
  const sql = "select exists (select 1 from cooperative where is_demo and deleted_at is null) as demo";
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(sql);
  return z.array(z.object({ demo: z.boolean() })).parse(answer.rows)[0]?.demo ?? false;
}
