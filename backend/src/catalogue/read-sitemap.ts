import type { SitemapGoods, SitemapView } from "@cho-phien/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { SHOWN_FROM } from "./goods-sql";

/** A site map may hold 50,000 addresses and 50 MB (sitemaps.org); one address with its two languages is some 500 bytes. */
const SHARD = 5000;

/** Where each shard of the goods that are shown begins. New goods have later ids, so that old shards stay as they are. */
export async function readSitemap(container: MedusaContainer): Promise<SitemapView> {
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select id from (select p.id, row_number() over (order by p.id) as place ${SHOWN_FROM}) shown
      where place % ${SHARD} = 1 order by id`,
  );
  return {
    starts: z
      .array(z.object({ id: z.string() }))
      .parse(answer.rows)
      .map(({ id }) => id),
  };
}

const row = z.object({ handle: z.string(), updated_at: z.date() });

/** The goods of the shard that begins at a product's id. */
export async function readSitemapGoods(container: MedusaContainer, from: string): Promise<SitemapGoods> {
  const answer = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw(`select p.handle, p.updated_at ${SHOWN_FROM} and p.id >= ? order by p.id limit ${SHARD}`, [from]);
  return {
    goods: z
      .array(row)
      .parse(answer.rows)
      .map((it) => ({ handle: it.handle, updatedAt: it.updated_at.toISOString() })),
  };
}
