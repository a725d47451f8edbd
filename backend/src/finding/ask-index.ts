import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils";
import { askedLog } from "./asked-log";
import { Breaker } from "./breaker";
import { HAS_SPARE, spareOf } from "./indexes";

/** An index's answer, which engine gave it, and whether that was the spare one because the main one didn't answer. */
export type IndexAnswer = {
  readonly result: SearchTypes.SearchResult;
  readonly engine: "postgres" | "meilisearch";
  readonly degraded: boolean;
};

/** What is asked; `entity` is "product" or "cooperative". */
export type IndexQuery = SearchTypes.SearchQuery<"product" | "cooperative">;

/** An answer that takes longer comes from the spare engine. */
const PATIENCE_MS = 1_500;
const breaker = new Breaker();

/**
 * Asks an index. The free text is `filters.q`; every other filter value must be there: an undefined one is refused. What was
 * looked for is counted, unless it is only being typed (`isTyping`).
 */
export async function askIndex(
  container: MedusaContainer,
  query: IndexQuery,
  { isTyping = false }: { readonly isTyping?: boolean } = {},
): Promise<IndexAnswer> {
  const answer = HAS_SPARE ? await askWithSpare(container, query) : await askSpare(container, query, query.entity);
  const text = query.filters?.q;
  if (!isTyping && typeof text === "string" && (query.pagination?.skip ?? 0) === 0)
    askedLog.note(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), text, answer.result.metadata.count);
  return answer;
}

async function askWithSpare(container: MedusaContainer, query: IndexQuery): Promise<IndexAnswer> {
  if (breaker.mayAsk())
    try {
      const result = await within(PATIENCE_MS, container.resolve(Modules.SEARCH).search(query));
      breaker.worked();
      return { result, engine: "meilisearch", degraded: false };
    } catch (error) {
      // The question itself is wrong: no engine would answer it.
      if (error instanceof MedusaError && error.type === MedusaError.Types.INVALID_DATA) throw error;
      breaker.failed();
    }
  return { ...(await askSpare(container, query, spareOf(query.entity))), degraded: true };
}

async function askSpare(container: MedusaContainer, query: IndexQuery, entity: string): Promise<IndexAnswer> {
  const result = await container.resolve(Modules.SEARCH).search({ ...query, entity });
  return { result, engine: "postgres", degraded: false };
}

async function within<Result>(ms: number, asked: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${ms} ms`)), ms);
  });
  // Whichever way the late one ends, nobody is waiting for it any more.
  asked.catch(() => undefined);
  return Promise.race([asked, late]).finally(() => clearTimeout(timer));
}
