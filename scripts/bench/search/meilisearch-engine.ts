import { VietnameseMeilisearch } from "@cho-phien/search-meilisearch";
import { residentMegabytes } from "../process-memory.ts";
import type { Engine, Weight } from "./engines.ts";

/** Twenty thousand documents queue behind each other on whatever machine this runs. */
const PATIENT = { timeoutMs: 30_000, taskTimeoutMs: 600_000 };

/** Ours on Meilisearch, on the server MEILISEARCH_HOST names: nothing starts one. Its indexes stay there until the next run. */
export function meilisearch(): Engine {
  const { MEILISEARCH_HOST: host = "", MEILISEARCH_API_KEY: apiKey = "" } = process.env;
  const provider = new VietnameseMeilisearch({}, { host, apiKey, indexPrefix: "bench_", ...PATIENT });
  return { provider, weigh: () => weightOf(host, apiKey), tidy: async () => undefined };
}

/** What the server says of its files; what it holds in memory is only known of the process BENCH_MEILISEARCH_PID names here. */
async function weightOf(host: string, apiKey: string): Promise<Weight> {
  const answer = await fetch(`${host}/stats`, { headers: { authorization: `Bearer ${apiKey}` } });
  const body: unknown = await answer.json();
  const isTold = typeof body === "object" && body !== null && "usedDatabaseSize" in body;
  const pid = Number(process.env.BENCH_MEILISEARCH_PID ?? 0);
  return {
    diskMegabytes: isTold ? Math.round(Number(body.usedDatabaseSize) / 100_000) / 10 : 0,
    serverMegabytes: pid > 0 ? residentMegabytes(pid) : 0,
  };
}
