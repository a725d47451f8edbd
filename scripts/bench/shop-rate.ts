import { Agent, get } from "node:http";

/** As many as keep one server busy without waiting for each other. */
const CONNECTIONS = 32;
const WARM_MS = 1_500;

export type Asking = { readonly isCompressed: boolean; readonly roundMs: number };

/** Requests per second of one cached address, read whole over kept connections. */
export async function rateOf(url: string, { isCompressed, roundMs }: Asking): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const headers = { accept: "text/html", ...(isCompressed ? { "accept-encoding": "gzip" } : {}) };
  const during = async (ms: number) => {
    const until = performance.now() + ms;
    const asked = async () => {
      let count = 0;
      for (; performance.now() < until; count += 1) await readOnce(url, agent, headers);
      return count;
    };
    const began = performance.now();
    const counts = await Promise.all(Array.from({ length: CONNECTIONS }, asked));
    return counts.reduce((sum, count) => sum + count, 0) / ((performance.now() - began) / 1000);
  };
  try {
    await during(WARM_MS);
    return await during(roundMs);
  } finally {
    agent.destroy();
  }
}

/** Two addresses in turn, so that the machine's mood hits both; the middle round of each. */
export async function ratesOf(
  urls: { readonly page: string; readonly bare: string },
  asking: Asking,
): Promise<{ readonly page: number; readonly bare: number }> {
  const page: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    bare.push(await rateOf(urls.bare, asking));
    page.push(await rateOf(urls.page, asking));
  }
  return { page: middle(page), bare: middle(bare) };
}

export function middle(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function readOnce(url: string, agent: Agent, headers: Readonly<Record<string, string>>): Promise<void> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: { ...headers } }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${url} answered ${answer.statusCode}`));
      answer.resume();
      answer.once("end", resolve);
      answer.once("error", reject);
    }).once("error", reject);
  });
}
