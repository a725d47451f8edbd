import { MedusaError } from "@medusajs/framework/utils";

/** What medusa-config gives. Times in milliseconds. */
export type MeilisearchOptions = {
  /** "http://127.0.0.1:7700". */
  readonly host: string;
  /** A key that may search, write documents, change settings, make and drop indexes, and read tasks and stats. */
  readonly apiKey?: string;
  /** How long one request may take; 3,000 by default. A search needs two or three. */
  readonly timeoutMs?: number;
  /** How long a write may wait to be applied; 120,000 by default. */
  readonly taskTimeoutMs?: number;
  /** Before every index's name, for shops that share a server. */
  readonly indexPrefix?: string;
};

export type Options = {
  readonly host: string;
  readonly apiKey: string | null;
  readonly timeoutMs: number;
  readonly taskTimeoutMs: number;
  readonly indexPrefix: string;
};

const DEFAULT_TIMEOUT_MS = 3_000;
const DEFAULT_TASK_TIMEOUT_MS = 120_000;

/** Throws at the start of the application for what could only fail later. No message repeats a key or an address. */
export function parseOptions(given: Partial<MeilisearchOptions> = {}): Options {
  const { host, apiKey, timeoutMs = DEFAULT_TIMEOUT_MS, taskTimeoutMs = DEFAULT_TASK_TIMEOUT_MS } = given;
  const indexPrefix = given.indexPrefix ?? "";
  const url = typeof host === "string" && URL.canParse(host) ? new URL(host) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return invalid("host must be an address like http://127.0.0.1:7700");
  if (url.username || url.password) return invalid("host holds a user or a password; give a key as apiKey");
  if (apiKey !== undefined && typeof apiKey !== "string") return invalid("apiKey must be a text");
  if (!isTime(timeoutMs)) return invalid("timeoutMs must be a number of milliseconds above 0");
  if (!isTime(taskTimeoutMs)) return invalid("taskTimeoutMs must be a number of milliseconds above 0");
  if (!/^[\w-]{0,100}$/.test(indexPrefix)) return invalid("indexPrefix may hold letters, digits, _ and - only");
  return { host: url.href, apiKey: apiKey || null, timeoutMs, taskTimeoutMs, indexPrefix };
}

function isTime(value: unknown): boolean {
  return typeof value === "number" && Number.isFinite(value) && value > 0;
}

function invalid(message: string): never {
  throw new MedusaError(MedusaError.Types.INVALID_ARGUMENT, `search-meilisearch: ${message}`);
}
