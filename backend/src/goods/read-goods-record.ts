import type { CoopGoodsDetail } from "@cho-phien/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { clock } from "../boundary/clock";
import { INCOME_MODULE } from "../modules/income";
import { fieldsOfMetadata, goodsMetadata } from "./metadata";
import { GOODS_STATE, OWN_PRODUCTS, STOCK_OF_VARIANTS } from "./own-goods-sql";
import { sizesOf } from "./sizes";

const row = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  metadata: goodsMetadata,
  held_because: z.string().nullable(),
  state: z.enum(["selling", "out_of_stock", "draft", "hidden"]),
  description: z.string().nullable(),
  weight: z.number().nullable(),
  updated_at: z.date(),
  option_title: z.string().nullable(),
  category_handle: z.string().nullable(),
});

/** One of a cooperative's own, in one statement; what the list reads of all, this reads of one. */
const RECORD = `
  select g.*, ${GOODS_STATE} as state
    from (
      select p.id, p.handle, p.title, p.status, p.metadata, p.description, p.weight, p.updated_at,
             p.metadata ->> 'hiddenAt' is not null as is_hidden, h.reason as held_because,
             coalesce((select sum(il.stocked_quantity - il.reserved_quantity) from product_variant v
                         join ${STOCK_OF_VARIANTS} on vi.variant_id = v.id and vi.deleted_at is null
                        where v.product_id = p.id and v.deleted_at is null), 0) as available,
             (select o.title from product_product_option po join product_option o on o.id = po.product_option_id
               where po.product_id = p.id and po.deleted_at is null limit 1) as option_title,
             (select k.handle from product_category_product pk join product_category k on k.id = pk.product_category_id
               where pk.product_id = p.id and k.deleted_at is null
               order by k.parent_category_id nulls last limit 1) as category_handle
        from ${OWN_PRODUCTS} and p.id = :id
    ) g`;

type Asked = { readonly cooperativeId: string; readonly id: string };

/** All a cooperative wrote of one of its products, or null when it is not its own. */
export async function readGoodsRecord(
  container: MedusaContainer,
  { cooperativeId, id }: Asked,
): Promise<CoopGoodsDetail | null> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await knex.raw(RECORD, { cooperativeId, id });
  const [found] = z.array(row).parse(rows);
  if (!found) return null;
  const sizes = (await sizesOf(container, [id])).get(id) ?? [];
  const makers = await container.resolve(INCOME_MODULE).makersOf(id, clock.now().toISOString());
  return {
    id,
    handle: found.handle,
    state: found.state,
    heldBecause: found.held_because,
    name: found.title,
    categoryHandle: found.category_handle ?? "",
    ...fieldsOfMetadata(found.metadata),
    optionTitle: found.option_title ?? "",
    variants: sizes.map((it) => ({
      id: it.id,
      title: it.title,
      titleEn: it.title_en,
      priceDong: it.price,
      stock: it.stock,
      reserved: it.reserved,
    })),
    makers,
    story: found.description ?? "",
    weightGrams: found.weight === null || found.weight <= 0 ? null : found.weight,
    updatedAt: found.updated_at.toISOString(),
  };
}

/** The id of the product a cooperative's key made, or null. */
export async function findMadeGoods(
  container: MedusaContainer,
  { cooperativeId, externalId }: { readonly cooperativeId: string; readonly externalId: string },
): Promise<string | null> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await knex.raw(
    `select p.id from product p
       join product_product_cooperative_cooperative l on l.product_id = p.id and l.deleted_at is null
      where l.cooperative_id = ? and p.external_id = ? and p.deleted_at is null`,
    [cooperativeId, externalId],
  );
  return z.array(z.object({ id: z.string() })).parse(rows)[0]?.id ?? null;
}
