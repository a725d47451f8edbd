import { setTimeout as wait } from "node:timers/promises";
import { Client } from "pg";
import { addGoods } from "./coop-lists-goods.ts";

/** addGoods leaves three of twenty copies as drafts or hidden, as a market has them. */
const ON_SALE_OF_TWENTY = 17;

/**
 * Copies every product of the demo until about `goods` are on sale: names, stock and certificates of their own, shop,
 * category, place and photos of their pattern. Answers how many are on sale.
 */
export async function growGoods(databaseUrl: string, goods: number): Promise<number> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows: patterns } = await client.query<{ productId: string; cooperativeId: string }>(
      `select p.id as "productId", min(o.cooperative_id) as "cooperativeId" from product p
         join product_product_cooperative_cooperative o on o.product_id = p.id and o.deleted_at is null
        where p.status = 'published' and p.deleted_at is null and p.metadata ->> 'hiddenAt' is null group by 1 order by 1`,
    );
    const missing = Math.max(0, goods - patterns.length);
    const each = Math.ceil((missing * 20) / ON_SALE_OF_TWENTY / Math.max(1, patterns.length));
    // Copies come in the order of the tables, not of their keys; what the triggers would note is noted below.
    await client.query("set session_replication_role = replica");
    for (const [index, pattern] of patterns.entries())
      if (each > 0) await addGoods(client, pattern, { from: index * each + 1, to: (index + 1) * each });
    await client.query("set session_replication_role = origin");
    await client.query(
      "update product set metadata = metadata where id not in (select id from search_dirty where kind = 'product')",
    );
    await client.query("vacuum analyze");
    return await onSale(client);
  } finally {
    await client.end();
  }
}

async function onSale(client: Client): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    "select count(*)::int as count from product where status = 'published' and deleted_at is null and metadata ->> 'hiddenAt' is null",
  );
  return rows[0]?.count ?? 0;
}

const IS_BEHIND = `select exists (select from search_change where due_at <= now())
  or exists (select from search_dirty d where d.kind = 'product' and not exists (
    select from search_applied a where a.kind = d.kind and a.id = d.id and a.seq >= d.want_seq)) as behind`;

/** Waits until the index holds what the market sells: listings and aisles count from it. */
export async function untilIndexed(client: Client): Promise<void> {
  for (let tries = 0; tries < 1_200; tries += 1) {
    const { rows } = await client.query<{ behind: boolean }>(IS_BEHIND);
    if (rows[0]?.behind === false) return;
    await wait(500);
  }
  throw new Error("The search index did not catch up within ten minutes");
}
