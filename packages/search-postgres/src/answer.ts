import { askAndUnderstand, heard, queryWords, type Understood } from "@cho-phien/search";
import type { SearchTypes } from "@medusajs/framework/types";
import type { Database } from "./database";
import { facetsOf } from "./facets";
import { find, isRelaxed, pageOf, type Found } from "./find";
import { IDENTIFIER } from "./identifier";
import type { Plan } from "./plan";
import { refuse } from "./refuse";
import { hitOf } from "./shown";
import { askVocabulary } from "./vocabulary";

/** Answers one query: one look into the vocabulary where every word is known, then one statement for everything else. */
export async function answer(
  database: Database,
  plan: Plan,
  query: SearchTypes.ProviderSearchQuery,
): Promise<SearchTypes.SearchResult> {
  const started = performance.now();
  refuseUnanswerable(query);
  const understood = await understoodOf(database, plan, query);
  const found =
    understood === null || understood.terms.length > 0 ? await find(database, { plan, query, understood }) : NOTHING;
  const { skip, take } = pageOf(query.pagination);
  const facets = facetsOf(query.search_options?.facets, plan);
  return {
    hits: found.hits.map((hit) => hitOf(hit, { plan, query, understood })),
    ...(facets.length > 0 && {
      facets: Object.fromEntries(facets.map(({ field, read }, at) => [field, read(found.facets[at])])),
    }),
    metadata: {
      skip,
      take,
      count: query.search_options?.count === "none" ? null : found.count,
      ...(query.q !== undefined && { query: query.q }),
      processing_time_ms: Math.round(performance.now() - started),
    },
    provider_metadata: { [IDENTIFIER]: understood ? heard(understood) : {} },
  };
}

function refuseUnanswerable({ search_options: options, pagination }: SearchTypes.ProviderSearchQuery): void {
  if (options?.vector) refuse("Searching by vectors");
  if (options?.locales?.length) refuse("Choosing a language: it is Vietnamese and what stands in the fields");
  if (pagination?.cursor !== undefined) refuse("Cursors");
}

async function understoodOf(
  database: Database,
  plan: Plan,
  { q, search_options: options }: SearchTypes.ProviderSearchQuery,
): Promise<Understood | null> {
  if (q === undefined || q.trim() === "") return null;
  if (plan.searched.length === 0) refuse("There is no searchable field");
  const leniency = {
    typos: Boolean(options?.typo_tolerance) && plan.allowsTypos,
    prefix: options?.match_strategy === "last",
  };
  const understood = await askAndUnderstand(queryWords(q), leniency, (wanted) => askVocabulary(database, plan, wanted));
  const mayMiss = options?.match_strategy === "any" || isRelaxed(options);
  return understood.unknown.length > 0 && !mayMiss ? { ...understood, terms: [] } : understood;
}

const NOTHING: Found = { hits: [], count: 0, facets: [] };
