import type { CoopGoodsList, CoopGoodsRow, GoodsState } from "@cho-phien/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { everyWord } from "../catalogue/goods-filter";
import type { GoodsListFilter } from "./list-filter";
import { goodsMetadata, LOW_STOCK_AT } from "./metadata";
import { OWN_GOODS } from "./own-goods-sql";
import { type Size, sizesOf } from "./sizes";

const PAGE_SIZE = 20;
const NAME = "fold_vi(g.title || ' ' || coalesce(g.metadata ->> 'nameEn', ''))";
const ORDER = {
  new: "g.created_at desc, g.id",
  name: "fold_vi(g.title), g.id",
  stock: "g.available, g.created_at desc, g.id",
} as const;

const row = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  metadata: goodsMetadata,
  held_because: z.string().nullable(),
  state: z.enum(["selling", "out_of_stock", "draft", "hidden"]),
});
const counted = z.array(z.object({ state: z.string(), count: z.number() }));

/** One page of a cooperative's goods with the counts of every state: three statements, however long the list. */
export async function readGoodsList(
  container: MedusaContainer,
  cooperativeId: string,
  { words, state, sort, page }: GoodsListFilter,
): Promise<CoopGoodsList> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const found = everyWord(NAME, words);
  // Named bindings of knex: the words' own question marks become :w0, :w1…
  const named = Object.fromEntries((found?.values ?? []).map((value, index) => [`w${index}`, value]));
  let next = 0;
  const wordsSql = found ? ` where ${found.sql.replaceAll("?", () => `:w${next++}`)}` : "";
  const goods = `(${OWN_GOODS}${wordsSql}) g`;
  const where = state === null ? "" : " where g.state = :state";
  const values = { cooperativeId, ...named, ...(state === null ? {} : { state }) };
  const [rows, counts] = await Promise.all([
    knex.raw(
      `select g.* from ${goods}${where} order by ${ORDER[sort]} limit ${PAGE_SIZE} offset ${(page - 1) * PAGE_SIZE}`,
      values,
    ),
    knex.raw(`select g.state, count(*)::int as count from ${goods} group by g.state`, { cooperativeId, ...named }),
  ]);
  const shown = z.array(row).parse(rows.rows);
  const sizes = await sizesOf(
    container,
    shown.map((it) => it.id),
  );
  const byState = counted.parse(counts.rows);
  const countOf = (it: GoodsState) => byState.find((each) => each.state === it)?.count ?? 0;
  return {
    goods: shown.map((it) => rowOf(it, sizes.get(it.id) ?? [])),
    count: state === null ? byState.reduce((total, it) => total + it.count, 0) : countOf(state),
    page,
    pageSize: PAGE_SIZE,
    counts: {
      selling: countOf("selling"),
      out_of_stock: countOf("out_of_stock"),
      draft: countOf("draft"),
      hidden: countOf("hidden"),
    },
  };
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
