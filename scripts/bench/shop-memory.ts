import type { Client } from "pg";
import { residentMegabytes } from "./process-memory.ts";

const AT_ONCE = 4;
const SAMPLES = 40;

export type Grown = {
  readonly urls: number;
  readonly failed: number;
  readonly seconds: number;
  readonly startMb: number;
  readonly halfMb: number;
  readonly endMb: number;
  readonly mostMb: number;
  /** What the second half of the addresses added, as a share of what the first did. */
  readonly lastHalfToFirst: number;
};

/** The storefront's memory while it makes so many pages it has not made before, in both languages when goods are too few. */
export async function growMemory(
  shop: { readonly url: string; readonly pid: number },
  client: Client,
  most: number,
): Promise<Grown> {
  const { rows } = await client.query<{ handle: string }>(
    `select handle from product where status = 'published' and deleted_at is null and metadata ->> 'hiddenAt' is null
      order by md5(id)`,
  );
  const urls = ["", "/en"]
    .flatMap((prefix) => rows.map(({ handle }) => `${shop.url}${prefix}/hang/${handle}`))
    .slice(0, most);
  const held = [residentMegabytes(shop.pid)];
  const each = Math.ceil(urls.length / SAMPLES);
  let failed = 0;
  const began = performance.now();
  for (let at = 0; at < urls.length; at += each) {
    failed += await readAll(urls.slice(at, at + each));
    held.push(residentMegabytes(shop.pid));
  }
  // A sample may fall just before or after a collection: three of them make one figure.
  const around = (index: number) => Math.round(mean(held.slice(Math.max(0, index - 1), index + 2)));
  const [start, half, end] = [held[0] ?? 0, around(Math.floor(held.length / 2)), around(held.length - 2)];
  return {
    urls: urls.length,
    failed,
    seconds: Math.round((performance.now() - began) / 1000),
    startMb: start,
    halfMb: half,
    endMb: end,
    mostMb: Math.max(...held),
    lastHalfToFirst: Math.round(((end - half) / Math.max(1, half - start)) * 100) / 100,
  };
}

async function readAll(urls: readonly string[]): Promise<number> {
  const left = [...urls];
  let failed = 0;
  const read = async () => {
    for (let url = left.pop(); url !== undefined; url = left.pop()) {
      const answer = await fetch(url);
      await answer.text();
      if (answer.status !== 200) failed += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, read));
  return failed;
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
