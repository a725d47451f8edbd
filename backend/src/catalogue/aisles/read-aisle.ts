import type { AisleDetail, AisleKind } from "@cho-phien/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { searchGoods } from "../../shop-search/search-goods";
import { readGoodsAsked } from "../goods-asked";
import type { Condition } from "../goods-filter";
import { readCooperativesWhere } from "../read-cooperatives";
import { readGoodsPage } from "../read-goods";
import { type AisleName, craftsBySlug, FIXED_AISLES } from "./find-aisle";

type Asked = { readonly kind: AisleKind; readonly slug: string; readonly page: number };
type FixedKind = keyof typeof FIXED_AISLES;
type Goods = Pick<AisleDetail, "goods" | "goodsCount" | "subs" | "page" | "pages">;

/** A page of cards is what a phone scrolls through; the rest is in the list of all cooperatives. */
const MOST_COOPERATIVES = 60;

/** All an aisle's page shows, or null where there is no such aisle, or no such page of it. */
export async function readAisle(container: MedusaContainer, { kind, slug, page }: Asked): Promise<AisleDetail | null> {
  if (kind === "craft") return readCraft(container, { slug, page });
  return page === 1 ? readFixed(container, { kind, slug }) : null;
}

const COOPERATIVES_OF: Readonly<Record<FixedKind, string>> = {
  province: "c.province_code = ?",
  people: "c.peoples -> 'names' @> jsonb_build_array(?::text)",
  category: `exists (select 1 from product_product_cooperative_cooperative l
    join product p on p.id = l.product_id and p.status = 'published' and p.deleted_at is null
    join product_category_product pk on pk.product_id = p.id
    join product_category k on k.id = pk.product_category_id and k.deleted_at is null
   where l.cooperative_id = c.id and l.deleted_at is null and k.handle = ?)`,
};

/** The index finds its goods, as for the listing (decision 18); what the spare engine or the catalogue says is as good here. */
async function readFixed(
  container: MedusaContainer,
  { kind, slug }: { readonly kind: FixedKind; readonly slug: string },
): Promise<AisleDetail | null> {
  const aisle = FIXED_AISLES[kind](slug);
  if (!aisle) return null;
  const { key, ...name } = aisle;
  const found = await searchGoods(container, readGoodsAsked({ [kind]: key }));
  const group = found.facets?.category.find(({ value }) => value === slug);
  const subs = (kind === "category" ? (group?.subs ?? []) : [])
    .filter((it) => it.name !== name.name)
    .map((it) => ({
      slug: it.value,
      name: it.name,
      nameEn: it.nameEn,
      goodsCount: it.count,
    }));
  const condition = { sql: COOPERATIVES_OF[kind], values: [key] };
  return detailOf(
    container,
    { kind, name, condition },
    {
      ...{ goods: found.goods, goodsCount: found.total, subs },
      ...{ page: 1, pages: 1 },
    },
  );
}

async function readCraft(container: MedusaContainer, { slug, page }: Omit<Asked, "kind">): Promise<AisleDetail | null> {
  const craft = craftsBySlug(await craftsWritten(container)).get(slug);
  if (!craft) return null;
  const condition = craftCondition(craft.spellings);
  const found = await readGoodsPage(container, { conditions: [condition], sort: "season", page });
  const pages = Math.max(1, Math.ceil(found.count / found.pageSize));
  if (page > pages) return null;
  const name = { slug, name: craft.name, nameEn: craft.nameEn, parent: null };
  return detailOf(
    container,
    { kind: "craft", name, condition },
    {
      ...{ goods: found.goods, goodsCount: found.count, subs: [] },
      ...{ page, pages },
    },
  );
}

type Standing = { readonly kind: AisleKind; readonly name: AisleName; readonly condition: Condition };

async function detailOf(
  container: MedusaContainer,
  { kind, name, condition }: Standing,
  goods: Goods,
): Promise<AisleDetail> {
  const { cooperatives, count } = await readCooperativesWhere(container, { condition, limit: MOST_COOPERATIVES });
  return { kind, ...name, ...goods, cooperatives, cooperativesCount: count };
}

/** Cooperatives that name the craft in one of these spellings. */
function craftCondition(spellings: readonly string[]): Condition {
  const marks = spellings.map(() => "?").join(", ");
  return {
    sql: `exists (select 1 from jsonb_array_elements(c.crafts -> 'list') craft where craft ->> 'vi' in (${marks}))`,
    values: [...spellings],
  };
}

async function craftsWritten(container: MedusaContainer) {
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select craft ->> 'vi' as vi, craft ->> 'en' as en
       from cooperative c cross join lateral jsonb_array_elements(c.crafts -> 'list') craft
      where c.status = 'approved' and c.deleted_at is null`,
  );
  return z.array(z.object({ vi: z.string(), en: z.string().nullable() })).parse(answer.rows);
}
