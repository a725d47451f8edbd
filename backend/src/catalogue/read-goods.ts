import type { GoodsCard, GoodsPage } from "@cho-phien/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { type GoodsFilter, orderBy } from "./goods-filter";
import { cardOf, type GoodsRow, goodsRow } from "./goods-row";
import { GOODS_COLUMNS, GOODS_FROM, SHOWN_FROM, SOLD } from "./goods-sql";

const PAGE_SIZE = 24;

/** One page of cards and the count of all that match. */
export async function readGoodsPage(container: MedusaContainer, filter: GoodsFilter): Promise<GoodsPage> {
  const where = filter.conditions.map((it) => ` and ${it.sql}`).join("");
  const values = filter.conditions.flatMap((it) => it.values);
  const page = `${GOODS_FROM}${where} order by ${orderBy(filter.sort)} limit ${PAGE_SIZE} offset ${(filter.page - 1) * PAGE_SIZE}`;
  const [rows, counted] = await Promise.all([
    run(container, `select ${GOODS_COLUMNS} ${page}`, values),
    count(container, `select count(*)::int as count ${GOODS_FROM}${where}`, values),
  ]);
  return { goods: rows.map(cardOf), count: counted, page: filter.page, pageSize: PAGE_SIZE };
}

/** The cards of these products that are shown now, in the order given; whatever else is asked for is left out. */
export async function readGoodsByIds(
  container: MedusaContainer,
  ids: readonly string[],
): Promise<readonly GoodsCard[]> {
  if (ids.length === 0) return [];
  const rows = await run(
    container,
    `select ${GOODS_COLUMNS} ${GOODS_FROM} and p.id in (${ids.map(() => "?").join(", ")})`,
    ids,
  );
  const cards = new Map(rows.map((row) => [row.id, cardOf(row)]));
  return ids.flatMap((id) => cards.get(id) ?? []);
}

/** The full row of one shown product, or null. */
export async function readGoodsByHandle(container: MedusaContainer, handle: string): Promise<GoodsRow | null> {
  const [row] = await run(container, `select ${GOODS_COLUMNS} ${GOODS_FROM} and p.handle = ?`, [handle]);
  return row ?? null;
}

/** Up to `limit` cards of one cooperative, in season first. */
export async function readGoodsOfCooperative(
  container: MedusaContainer,
  { cooperativeId, limit }: { cooperativeId: string; limit: number },
): Promise<readonly GoodsCard[]> {
  const from = SHOWN_FROM.replace("where p.status", `${SOLD} where p.status`);
  const found = `select p.id ${from} and c.id = ? order by ${orderBy("season")} limit ${Math.trunc(limit)}`;
  return readGoodsByIds(container, await ids(container, found, [cooperativeId]));
}

/** The goods in season, for the home page. */
export async function readGoodsInSeason(container: MedusaContainer, limit: number): Promise<readonly GoodsCard[]> {
  const found = `select p.id ${SHOWN_FROM} and (p.metadata ->> 'inSeason') = 'true'
    order by p.title, p.id limit ${Math.trunc(limit)}`;
  return readGoodsByIds(container, await ids(container, found, []));
}

type Values = readonly (string | number)[];

async function run(container: MedusaContainer, sql: string, values: Values): Promise<GoodsRow[]> {
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(sql, [...values]);
  return z.array(goodsRow).parse(answer.rows);
}

async function ids(container: MedusaContainer, sql: string, values: Values): Promise<readonly string[]> {
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(sql, [...values]);
  return z
    .array(z.object({ id: z.string() }))
    .parse(answer.rows)
    .map(({ id }) => id);
}

async function count(container: MedusaContainer, sql: string, values: Values): Promise<number> {
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(sql, [...values]);
  return z.array(z.object({ count: z.number() })).parse(answer.rows)[0]?.count ?? 0;
}
