import { MedusaError } from "@medusajs/framework/utils";
import {
  Meilisearch,
  MeilisearchApiError,
  MeilisearchError,
  MeilisearchRequestError,
  MeilisearchTaskTimeOutError,
  type EnqueuedTask,
} from "meilisearch";
import type { Options } from "./options";
import { SearchUnavailable } from "./search-unavailable";

/** Writes carry documents and may queue behind others; a reader waits less. */
const WRITE_TIMES_LONGER = 10;
const POLL_MS = 20;

/**
 * Meilisearch sends what it packs in small pieces, each waiting for the one before to be acknowledged, which a system puts
 * off for 40 ms (RFC 1122, 4.2.3.2, with RFC 896). A page of 24 documents is 30 kB: unpacked it took 5 ms instead of 46.
 */
const UNPACKED = { "Accept-Encoding": "identity" };

/**
 * The server and what it says when it fails. Nobody else sees the client's errors: they may hold requests, and requests
 * hold the key.
 */
export class Server {
  readonly #reader: Meilisearch;
  readonly #writer: Meilisearch;
  readonly #taskTimeoutMs: number;

  constructor({ host, apiKey, timeoutMs, taskTimeoutMs }: Options) {
    const common = { host, ...(apiKey !== null && { apiKey }), requestInit: { headers: UNPACKED } };
    this.#reader = new Meilisearch({ ...common, timeout: timeoutMs });
    this.#writer = new Meilisearch({ ...common, timeout: timeoutMs * WRITE_TIMES_LONGER });
    this.#taskTimeoutMs = taskTimeoutMs;
  }

  async read<Result>(ask: (client: Meilisearch) => Promise<Result>): Promise<Result> {
    return told(() => ask(this.#reader));
  }

  /** Puts a write into the server's queue, which is worked off in order. */
  async enqueue(write: (client: Meilisearch) => Promise<EnqueuedTask>): Promise<number> {
    return told(async () => (await write(this.#writer)).taskUid);
  }

  /** Until all are applied; the first that failed becomes an error with the task's own words. `mayFailAs` is no fault. */
  async settled(tasks: readonly number[], mayFailAs?: string): Promise<void> {
    for (const uid of tasks) {
      const waiting = { timeout: this.#taskTimeoutMs, interval: POLL_MS };
      const { status, error } = await told(() => this.#writer.tasks.waitForTask(uid, waiting));
      if (status === "succeeded" || (error && error.code === mayFailAs)) continue;
      const says = error ? `${error.message} (${error.code})` : "no reason given";
      throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `Meilisearch task ${uid} ${status}: ${says}`);
    }
  }

  /** One write, applied. */
  async write(write: (client: Meilisearch) => Promise<EnqueuedTask>, mayFailAs?: string): Promise<void> {
    await this.settled([await this.enqueue(write)], mayFailAs);
  }
}

async function told<Result>(ask: () => Promise<Result>): Promise<Result> {
  try {
    return await ask();
  } catch (error) {
    throw errorFor(error);
  }
}

/** Too many searches at once, or a proxy before a server that is away. */
const OVERLOADED = new Set([408, 429, 502, 503, 504]);

/** What a caller can act on, told in the server's words. */
function errorFor(error: unknown): Error {
  if (error instanceof MeilisearchTaskTimeOutError)
    return new SearchUnavailable(`Meilisearch has not applied a write in time: ${error.message}`);
  if (error instanceof MeilisearchRequestError) return new SearchUnavailable(unreachable(error));
  if (error instanceof MeilisearchApiError) return errorForAnswer(error);
  if (error instanceof MeilisearchError) return new MedusaError(MedusaError.Types.UNEXPECTED_STATE, error.message);
  // A proxy's page instead of JSON.
  if (error instanceof SyntaxError)
    return new SearchUnavailable("Meilisearch's answer is no JSON: is it the right host?");
  return error instanceof Error ? error : new Error(String(error));
}

function errorForAnswer({ response, cause, message }: MeilisearchApiError): Error {
  const code = cause?.code ?? "no code";
  if (code === "index_not_found") return new MedusaError(MedusaError.Types.NOT_FOUND, message);
  const says = `Meilisearch answered ${response.status}: ${message} (${code})`;
  if (OVERLOADED.has(response.status)) return new SearchUnavailable(says);
  return new MedusaError(MedusaError.Types.UNEXPECTED_STATE, says);
}

/** "connect ECONNREFUSED 127.0.0.1:7700" is the cause of the cause. */
function unreachable(error: MeilisearchRequestError): string {
  const { cause } = error;
  const reason = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  return `Meilisearch can't be reached: ${reason instanceof Error ? reason.message : error.message}`;
}
