import type { ProductFacts } from "@cho-phien/search";
import { categories, type Category } from "@cho-phien/vietnam";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";
import { GOODS_FROM } from "../catalogue/goods-sql";

/** A shown product's facts, and when time alone will change them: a certificate begins or ends, a sale grows old. */
export type ProductReading = {
  readonly facts: ProductFacts;
  readonly cooperativeHandle: string;
  readonly isInSeason: boolean;
  readonly changesAt: Date | null;
};

const row = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  title_en: z.string(),
  description: z.string(),
  description_en: z.string(),
  is_in_season: z.boolean(),
  cooperative_id: z.string(),
  cooperative_handle: z.string(),
  cooperative_name: z.string(),
  province_code: z.string(),
  peoples: z.array(z.string()),
  category_handles: z.array(z.string()),
  skus: z.array(z.string()),
  min_price: z.number(),
  max_price: z.number(),
  available: z.number(),
  stars: z.number(),
  sold_in_30_days: z.number(),
  created_at: z.number(),
  changes_at: z.date().nullable(),
});

/** Days a sale counts among those that say what sells now. */
const WINDOW = "interval '30 days'";

const COLUMNS = `
  p.id, p.handle, p.title, coalesce(p.metadata ->> 'nameEn', '') as title_en, coalesce(p.description, '') as description,
  coalesce(p.metadata ->> 'descriptionEn', '') as description_en,
  coalesce(p.metadata ->> 'inSeason' = 'true', false) as is_in_season,
  c.id as cooperative_id, c.handle as cooperative_handle, c.name as cooperative_name, c.province_code,
  coalesce(c.peoples -> 'names', '[]') as peoples,
  array(select k.handle from product_category_product pk
          join product_category k on k.id = pk.product_category_id and k.deleted_at is null
         where pk.product_id = p.id order by k.handle) as category_handles,
  array(select v.sku from product_variant v
         where v.product_id = p.id and v.deleted_at is null and v.sku is not null order by v.sku) as skus,
  v.min_price::float8 as min_price, v.max_price::float8 as max_price, v.available::float8 as available,
  coalesce(cert.stars, 0)::int as stars, recent.pieces::int as sold_in_30_days,
  floor(extract(epoch from p.created_at) * 1000)::float8 as created_at,
  least(recent.oldest + ${WINDOW}, dates.next) + interval '1 second' as changes_at`;

/** Beside what is shown: what sold lately, and the next day on which a certificate begins or ends. */
const BESIDE = `
  cross join lateral (
    select coalesce(sum(cl.quantity), 0) as pieces, min(cs.placed_at) as oldest from consignment_line cl
      join consignment cs on cs.id = cl.consignment_id and cs.step <> 'refused' and cs.deleted_at is null
     where cl.product_id = p.id and cl.deleted_at is null and cs.placed_at > now() - ${WINDOW}
  ) recent
  cross join lateral (
    select min(day) as next from certificate ct cross join lateral (values (ct.issued_on), (ct.valid_until)) as d(day)
     where ct.product_id = p.id and ct.deleted_at is null and ct.verified_at is not null and day >= now()
  ) dates
  where p.status`;

/** The facts of those products that are shown; who is missing is not. One statement for any number of them. */
export async function readProductFacts(
  knex: Knex,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ProductReading>> {
  const from = GOODS_FROM.replace("where p.status", BESIDE);
  const answer = await knex.raw(`select ${COLUMNS} ${from} and p.id = any(?)`, [[...ids]]);
  return new Map(
    z
      .array(row)
      .parse(answer.rows)
      .map((it) => [it.id, readingOf(it)]),
  );
}

function readingOf(it: z.infer<typeof row>): ProductReading {
  return {
    facts: {
      id: it.id,
      handle: it.handle,
      title: { vi: it.title, en: it.title_en },
      description: { vi: it.description, en: it.description_en },
      cooperative: {
        id: it.cooperative_id,
        name: it.cooperative_name,
        provinceCode: it.province_code,
        peoples: it.peoples,
      },
      category: categoryOf(it.category_handles),
      skus: it.skus,
      price: { from: it.min_price, to: it.max_price },
      ocopStars: it.stars,
      isInStock: it.available > 0,
      soldIn30Days: it.sold_in_30_days,
      createdAt: it.created_at,
    },
    cooperativeHandle: it.cooperative_handle,
    isInSeason: it.is_in_season,
    changesAt: it.changes_at,
  };
}

/** "thuc-pham" and "thuc-pham-tho-so-che" are a group and a sub-group of it. */
function categoryOf(handles: readonly string[]): { id: string; subId: string } {
  const group = categories().find(({ handle }) => handles.includes(handle));
  return { id: group?.id ?? "", subId: group ? subOf(group, handles) : "" };
}

function subOf(group: Category, handles: readonly string[]): string {
  const sub = group.subs.find(({ id }) => handles.includes(`${group.handle}-${id.replaceAll("_", "-")}`));
  return sub?.id ?? "";
}
