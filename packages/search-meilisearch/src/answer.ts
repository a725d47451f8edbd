import {
  askAndUnderstand,
  heard,
  highlightsOf,
  projected,
  queryWords,
  type Leniency,
  type Understood,
} from "@cho-phien/search";
import type { SearchTypes } from "@medusajs/framework/types";
import { MOST_TERMS, type Missing } from "./branches";
import { IDENTIFIER } from "./identifier";
import { refuse } from "./refuse";
import type { Server } from "./server";
import { findAll, type Found, type RawHit } from "./unit";
import { DEFAULT_TAKE, prepare, unitsOf, type Asked, type Prepared } from "./prepared";
import { askVocabulary } from "./vocabulary";

/**
 * Answers queries together: one look into the vocabulary for each text where every word is known, then one round for
 * everything else; a second one only where too little was found and more was allowed.
 */
export async function answerAll(server: Server, asked: readonly Asked[]): Promise<SearchTypes.SearchResult[]> {
  const started = performance.now();
  for (const { query } of asked) refuseUnanswerable(query);
  const read = new Map<string, Promise<Understood | null>>();
  const prepared = await Promise.all(asked.map(async (one) => prepare(one, await understoodOnce(server, one, read))));
  const found = await findEach(server, prepared, "none");
  const few = prepared.filter((one, at) => wantsMore(one, found[at]?.[0]));
  const more = await findEach(server, few, "one");
  return prepared.map((one, at) => {
    const again = few.indexOf(one);
    const parts = (again < 0 ? found[at] : more[again]) ?? [];
    return resultOf(one, parts, Math.round(performance.now() - started));
  });
}

function refuseUnanswerable({ search_options: options, pagination }: SearchTypes.ProviderSearchQuery): void {
  if (options?.vector) refuse("Searching by vectors");
  if (options?.locales?.length) refuse("Choosing a language: it is Vietnamese and what stands in the fields");
  if (pagination?.cursor !== undefined) refuse("Cursors");
}

/** Queries of one page differ in their filters, not in their text. */
function understoodOnce(
  server: Server,
  asked: Asked,
  read: Map<string, Promise<Understood | null>>,
): Promise<Understood | null> {
  const { q, search_options: options } = asked.query;
  const leniency = {
    typos: Boolean(options?.typo_tolerance) && asked.plan.allowsTypos,
    prefix: options?.match_strategy === "last",
  };
  const key = JSON.stringify([asked.names.vocabulary, q, leniency]);
  const known = read.get(key) ?? understoodOf(server, asked, leniency);
  read.set(key, known);
  return known;
}

async function understoodOf(
  server: Server,
  { plan, names, query }: Asked,
  leniency: Leniency,
): Promise<Understood | null> {
  const { q } = query;
  if (q === undefined || q.trim() === "") return null;
  if (plan.searched.length === 0) refuse("There is no searchable field");
  const words = queryWords(q).slice(0, MOST_TERMS);
  return askAndUnderstand(words, leniency, (wanted) => askVocabulary(server, names.vocabulary, wanted));
}

/** The parts of each query's answer: what it looks for, then what its facets count on their own. */
async function findEach(
  server: Server,
  prepared: readonly Prepared[],
  missing: Missing,
): Promise<readonly (readonly Found[])[]> {
  const units = prepared.map((one) => unitsOf(one, missing));
  const found = await findAll(server, units.flat());
  let at = 0;
  return units.map((own) => found.slice(at, (at += own.length)));
}

/** With fewer answers than this, documents that miss one of the words are shown below those that have them all. */
const FEW = 10;

function wantsMore({ isRelaxed, query, understood }: Prepared, found: Found | undefined): boolean {
  if (!isRelaxed || !understood || understood.terms.length < 2 || query.search_options?.match_strategy === "any")
    return false;
  return found !== undefined && found.total < FEW;
}

function resultOf(prepared: Prepared, [main, ...counted]: readonly Found[], tookMs: number): SearchTypes.SearchResult {
  const { query, understood } = prepared;
  const { skip = 0, take = DEFAULT_TAKE } = query.pagination ?? {};
  return {
    hits: (main?.hits ?? []).map((hit) => hitOf(hit, prepared)),
    ...(prepared.facets.length > 0 && { facets: facetResults(prepared, main, counted) }),
    metadata: {
      skip,
      take,
      count: query.search_options?.count === "none" ? null : (main?.total ?? 0),
      ...(query.q !== undefined && { query: query.q }),
      processing_time_ms: tookMs,
    },
    provider_metadata: { [IDENTIFIER]: understood ? heard(understood) : {} },
  };
}

function facetResults({ facets }: Prepared, main: Found | undefined, counted: readonly Found[]) {
  let at = 0;
  const results = facets.map(({ field, attribute, conditions, read }) => {
    const counts = counted.slice(at, (at += conditions.length)).map(({ total }) => total);
    return [field, read({ values: main?.values[attribute] ?? {}, stats: main?.stats[attribute] }, counts)] as const;
  });
  return Object.fromEntries(results);
}

function hitOf({ id, score, document }: RawHit, { query, understood, plan }: Prepared): SearchTypes.SearchHit {
  const options = query.search_options;
  const wish = options?.highlight;
  const searched = plan.searched.map(({ path }) => path);
  const highlights = wish && understood ? highlightsOf(document, understood.terms, { wish, searched }) : null;
  return {
    id,
    ...(options?.include_score && { score }),
    document: projected(document, query.attributes_to_retrieve),
    ...(highlights && { highlights }),
  };
}
