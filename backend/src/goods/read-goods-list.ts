import type { CoopGoodsList, CoopGoodsRow, GoodsState } from "@cho-phien/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { everyWord } from "../catalogue/goods-filter";
import type { GoodsListFilter } from "./list-filter";
import { goodsMetadata, LOW_STOCK_AT } from "./metadata";
import { GOODS_STATE, OWN_PRODUCTS, STOCK_OF_VARIANTS } from "./own-goods-sql";
import { type Size, sizesOf } from "./sizes";

const PAGE_SIZE = 20;
const NAME = "fold_vi(p.title || ' ' || coalesce(p.metadata ->> 'nameEn', ''))";
const ORDER = {
  new: "created_at desc, id",
  name: "folded_title, id",
  stock: "available, created_at desc, id",
} as const;

const STATES = ["selling", "out_of_stock", "draft", "hidden"] as const satisfies readonly GoodsState[];
const row = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  metadata: goodsMetadata,
  held_because: z.string().nullable(),
  state: z.enum(STATES),
});
/** Without goods on the page, one row that has only the counts. */
const counted = z.array(z.object({ counts: z.partialRecord(z.enum(STATES), z.number()), id: z.string().nullable() }));

/**
 * One page of a cooperative's goods with the counts of every state: two statements, however long the list. Like the
 * shop's own statement it reads tables of several modules (decision 11). Names are folded once each, and the wide
 * columns are read of the page only: two thousand products are gone through to count them.
 */
export async function readGoodsList(
  container: MedusaContainer,
  cooperativeId: string,
  filter: GoodsListFilter,
): Promise<CoopGoodsList> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { sql, values } = listSql(cooperativeId, filter);
  const { rows } = await knex.raw(sql, values);
  const counts = counted.parse(rows)[0]?.counts ?? {};
  const shown = z.array(row).parse(counted.parse(rows)[0]?.id ? rows : []);
  const sizes = await sizesOf(
    container,
    shown.map((it) => it.id),
  );
  const countOf = (it: GoodsState) => counts[it] ?? 0;
  const asked: readonly GoodsState[] = filter.state === null ? STATES : [filter.state];
  return {
    goods: shown.map((it) => rowOf(it, sizes.get(it.id) ?? [])),
    count: asked.reduce((total, it) => total + countOf(it), 0),
    page: filter.page,
    pageSize: PAGE_SIZE,
    counts: {
      selling: countOf("selling"),
      out_of_stock: countOf("out_of_stock"),
      draft: countOf("draft"),
      hidden: countOf("hidden"),
    },
  };
}

function listSql(cooperativeId: string, { words, state, sort, page }: GoodsListFilter) {
  const found = everyWord("own.folded", words);
  // Named bindings of knex: the words' own question marks become :w0, :w1…
  const named = Object.fromEntries((found?.values ?? []).map((value, index) => [`w${index}`, value]));
  let next = 0;
  const wordsSql = found ? `where ${found.sql.replaceAll("?", () => `:w${next++}`)}` : "";
  const sql = `
    with own as materialized (
      select p.id, p.status, p.created_at, p.metadata ->> 'hiddenAt' is not null as is_hidden, h.reason as held_because
             ${found ? `, ${NAME} as folded` : ""} ${sort === "name" ? ", fold_vi(p.title) as folded_title" : ""}
        from ${OWN_PRODUCTS}
    ), stated as materialized (
      select own.*, stock.available, ${GOODS_STATE} as state
        from own join (
          select own.id as product_id, coalesce(sum(il.stocked_quantity - il.reserved_quantity), 0) as available
            from own left join product_variant v on v.product_id = own.id and v.deleted_at is null
            left join (${STOCK_OF_VARIANTS}) on vi.variant_id = v.id and vi.deleted_at is null
           group by own.id
        ) stock on stock.product_id = own.id ${wordsSql}
    ), page as (
      select id, state, held_because, row_number() over (order by ${ORDER[sort]}) as place
        from stated ${state === null ? "" : "where state = :state"}
       order by place limit ${PAGE_SIZE} offset ${(page - 1) * PAGE_SIZE}
    )
    select total.counts, page.id, p.handle, p.title, p.metadata, page.held_because, page.state
      from (select coalesce(jsonb_object_agg(state, n), '{}') as counts
              from (select state, count(*) as n from stated group by state) by_state) total
      left join (page join product p on p.id = page.id) on true
     order by page.place`;
  return { sql, values: { cooperativeId, ...named, ...(state === null ? {} : { state }) } };
}

function rowOf(
  { id, handle, title, metadata, state, held_because }: z.infer<typeof row>,
  sizes: readonly Size[],
): CoopGoodsRow {
  return {
    id,
    handle,
    name: title,
    photo: metadata?.photos?.[0] ?? null,
    state,
    heldBecause: held_because,
    lowStockAt: metadata?.lowStockAt ?? LOW_STOCK_AT,
    variants: sizes.map((it) => ({
      id: it.id,
      title: it.title,
      priceDong: it.price,
      stock: it.stock,
      reserved: it.reserved,
    })),
  };
}
