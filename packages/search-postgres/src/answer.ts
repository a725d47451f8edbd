import { askAndUnderstand, heard, highlightsOf, projected, queryWords, type Understood } from "@cho-phien/search";
import type { SearchTypes } from "@medusajs/framework/types";
import { conditionOf } from "./condition";
import type { Database } from "./database";
import { facetsOf, type Facet } from "./facets";
import { IDENTIFIER } from "./identifier";
import { orderOf } from "./order";
import { columnFor, type Plan } from "./plan";
import { plannedRow } from "./planned";
import { refuse } from "./refuse";
import { Statement, type Page, type Text } from "./statement";
import { tagsOf, textQueryOf } from "./text-query";
import { askVocabulary } from "./vocabulary";

const DEFAULT_TAKE = 20;

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
  const { skip = 0, take = DEFAULT_TAKE } = query.pagination ?? {};
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

type Asked = {
  readonly plan: Plan;
  readonly query: SearchTypes.ProviderSearchQuery;
  /** Null without a text. */
  readonly understood: Understood | null;
};

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

/** With `relax`, words nothing resembles are passed over, and one word will do where no document has them all. */
function isRelaxed(options: SearchTypes.SearchOptions | undefined): boolean {
  return options?.provider_options?.[IDENTIFIER]?.relax === true;
}

type Found = { readonly hits: readonly Hit[]; readonly count: number; readonly facets: readonly unknown[] };
type Hit = { readonly id: string; readonly score: number; readonly document: unknown };

const NOTHING: Found = { hits: [], count: 0, facets: [] };

/** With fewer answers than this, documents that miss one of the words are shown below those that have them all. */
const FEW = 10;

async function find(database: Database, asked: Asked): Promise<Found> {
  const { plan, query, understood } = asked;
  const options = query.search_options;
  if (!understood) return run(database, asked, null);
  const tags = tagsOf(plan, options?.attributes_to_search_on);
  const missing = options?.match_strategy === "any" ? "all but one" : "none";
  const text = textQueryOf(understood, missing, tags);
  const found = await run(database, asked, text);
  if (found.count >= FEW || missing !== "none" || !isRelaxed(options) || understood.terms.length < 2) return found;
  return run(database, asked, { ...textQueryOf(understood, "one", tags), whole: text.match });
}

async function run(database: Database, { plan, query }: Asked, text: Text | null): Promise<Found> {
  const { search_options: options, pagination } = query;
  const page = pageOf(pagination);
  const facets = facetsOf(options?.facets, plan);
  const order = orderOf(plan, pagination?.order, text !== null);
  const distinct = options?.distinct ?? plan.distinct;
  const columns = neededColumns({ plan, order, facets, distinct });
  const statement = new Statement();
  if (text) statement.asked(text);
  const from = { plan, columns, text, filters: conditionOf(query.filters, plan), score: scoreOf(plan, text) };
  const isByScore = /\bscore\b/.test(order);
  if (text && isByScore && distinct === null && options?.min_score === undefined) {
    statement.with("matched", { ...from, score: "0", match: text.match });
    statement.with("named", { ...from, match: text.named });
    statement.unnamed({ ...from, match: text.match }, page.skip + page.take);
    statement.page(TIERS, `tier, ${order}`, page);
  } else {
    const needsScore = isByScore || options?.include_score || options?.min_score !== undefined;
    statement.with("matched", {
      ...from,
      ...(!needsScore && { score: "0" }),
      match: text?.match,
      least: options?.min_score,
    });
    statement.page(
      distinct === null ? "matched" : oneEach(columnFor(plan, distinct, "distinct").name, order),
      order,
      page,
    );
  }
  const counted = distinct === null ? "count(*)" : `count(distinct ${columnFor(plan, distinct, "distinct").name})`;
  const row = await plannedRow(database, statement.finish(plan, counted, facets), statement.params);
  return {
    hits: hitsOf(row?.hits),
    count: Number(row?.count ?? 0),
    facets: facets.map((_, at) => row?.[`facet${at}`]),
  };
}

/** Answers by name go before all others. */
const TIERS = "(select 0 as tier, named.* from named union all select 1 as tier, rest.* from rest) found";

function pageOf(pagination: SearchTypes.SearchPagination | undefined): Page {
  const { skip = 0, take = DEFAULT_TAKE } = pagination ?? {};
  return { skip: Math.max(0, Math.floor(skip)), take: Math.max(0, Math.floor(take)) };
}

/** One row per value, the one that comes first. */
function oneEach(column: string, order: string): string {
  return `(select distinct on (${column}) * from matched order by ${column}, ${order}) one_each`;
}

/** What names say counts, words side by side more, and agreement with the marks typed most. */
function scoreOf({ weights }: Plan, text: Text | null): string {
  if (!text) return "0::float8";
  const rank = (query: string) => `ts_rank('{${weights.join(",")}}', d.names, asked.${query})`;
  const parts = [rank("words")];
  if (text.pairs !== "") parts.push(`3 * ${rank("pairs")}`);
  if (text.marks !== "") parts.push(`${text.isMarked ? 2 : 0.2} * ${rank("marks")}`);
  if (text.whole !== undefined) parts.push(`case when d.words @@ asked.whole then 10 else 0 end`);
  return parts.join(" + ");
}

type Needed = {
  readonly plan: Plan;
  readonly order: string;
  readonly facets: readonly Facet[];
  readonly distinct: string | null;
};

/** The columns the answer is ordered and counted by; reading fewer is what keeps a broad search quick. */
function neededColumns({ plan, order, facets, distinct }: Needed): readonly string[] {
  const fields = new Set([...facets.map(({ field }) => field), distinct]);
  return plan.columns
    .filter(({ name, path }) => fields.has(path) || new RegExp(`\\b${name}\\b`).test(order))
    .map(({ name }) => name);
}

function hitsOf(json: unknown): readonly Hit[] {
  return (Array.isArray(json) ? json : []).flatMap((hit: unknown) =>
    Array.isArray(hit) ? [{ id: String(hit[0]), score: Number(hit[1]), document: hit[2] }] : [],
  );
}

function hitOf({ id, score, document }: Hit, { plan, query, understood }: Asked): SearchTypes.SearchHit {
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
