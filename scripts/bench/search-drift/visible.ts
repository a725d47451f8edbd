import type { Pool } from "pg";
import { quantile } from "../search/measure.ts";
import type { Stoppable } from "./stoppable.ts";

export type Visible = { readonly p50Ms: number; readonly p95Ms: number; readonly mostMs: number };

const SAMPLES = 60;

/** Whether an engine holds a product by this title. */
export type IsHeld = (product: string, title: string) => Promise<boolean>;

/** From the commit of a new title until an engine holds it. */
export async function timeVisible(pool: Pool, isHeld: IsHeld): Promise<Visible> {
  const { rows } = await pool.query<{ id: string }>(
    "select id from product where status = 'published' order by id limit 1",
  );
  const id = rows[0]?.id ?? "";
  const times: number[] = [];
  // The first is how soon after the boot anything is read at all, and doesn't count.
  for (let sample = -1; sample < SAMPLES; sample += 1) {
    const title = `Gùi mây ${sample} ${Date.now()}`;
    await pool.query("update product set title = $2 where id = $1", [id, title]);
    const committed = performance.now();
    while (!(await isHeld(id, title))) await pause(2);
    if (sample >= 0) times.push(performance.now() - committed);
    // Not in step with the keeper's polls.
    await pause(100 + sample * 7);
  }
  const at = (share: number) => Math.round(quantile(times, share));
  return { p50Ms: at(0.5), p95Ms: at(0.95), mostMs: at(1) };
}

/** In Postgres, whichever of the two product indexes it keeps. Until Medusa's filling at boot has ended, nothing is read. */
export function inPostgres(pool: Pool): IsHeld {
  return async (product, title) => {
    const { rows } = await pool.query<{ name: string }>(
      `select c.plan ->> 'table' as name from search_postgres_vietnam_index c
         join search_index_version v on v.physical_name = c.name and v.deleted_at is null
         join search_index i on i.id = v.search_index_id and i.active_version = v.version and i.name like 'product%'`,
    );
    if (!rows[0]) return false;
    const held = await pool.query(`select from ${rows[0].name} where id = $1 and document ->> 'title_vi' = $2`, [
      product,
      title,
    ]);
    return held.rowCount === 1;
  };
}

export function inMeilisearch(pool: Pool, { host, apiKey }: Stoppable): IsHeld {
  return async (product, title) => {
    const { rows } = await pool.query<{ name: string }>(
      `select v.physical_name as name from search_index_version v
         join search_index i on i.id = v.search_index_id and i.active_version = v.version and i.name = 'product'
        where v.deleted_at is null and v.provider = 'search-meilisearch-vietnam'`,
    );
    if (!rows[0]) return false;
    const answer = await fetch(`${host}/indexes/${rows[0].name}/documents/${product}?fields=document`, {
      headers: { authorization: `Bearer ${apiKey}` },
    });
    return answer.ok && JSON.stringify(await answer.json()).includes(JSON.stringify(title));
  };
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
