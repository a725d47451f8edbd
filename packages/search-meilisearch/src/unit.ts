import type { FederatedMultiSearchParams, MultiSearchQuery, SearchResponse } from "meilisearch";
import type { Branch } from "./branches";
import type { Server } from "./server";

/** One set of documents to look for: those that answer any branch and pass the filter. */
export type Unit = {
  readonly uid: string;
  readonly branches: readonly Branch[];
  readonly filter: string | null;
  /** Attributes searched; null for all. */
  readonly on: readonly string[] | null;
  readonly sort: readonly string[];
  /** Attributes whose values are counted. */
  readonly facets: readonly string[];
  readonly distinct: string | null;
  readonly leastScore: number | null;
  readonly retrieve: readonly string[];
  readonly skip: number;
  readonly take: number;
};

export type RawHit = { readonly id: string; readonly score: number; readonly document: unknown };

export type Found = {
  readonly hits: readonly RawHit[];
  readonly total: number;
  /** Documents per value of each attribute counted. */
  readonly values: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly stats: Readonly<Record<string, NumberSpan>>;
};

export type NumberSpan = { readonly min: number; readonly max: number };

/**
 * Asks for all units at once: those of one branch in one multi-search, beside it one federated search for each of more.
 * (Meilisearch federates a whole request or nothing of it.)
 */
export async function findAll(server: Server, units: readonly Unit[]): Promise<readonly Found[]> {
  const plain = units.filter(({ branches }) => branches.length === 1);
  const queries = plain.map(plainQuery);
  const [answered, federated] = await Promise.all([
    queries.length === 0 ? { results: [] } : server.read((client) => client.multiSearch({ queries })),
    Promise.all(units.map((unit) => (unit.branches.length > 1 ? federate(server, unit) : null))),
  ]);
  return units.map((unit, at) => federated[at] ?? foundIn(unit, answered.results[plain.indexOf(unit)], 1));
}

async function federate(server: Server, unit: Unit): Promise<Found> {
  const params = federatedSearch(unit);
  return foundIn(unit, await server.read((client) => client.multiSearch(params)), topWeight(unit));
}

/** A query without hits to show is asked for none. */
export function plainQuery(unit: Unit): MultiSearchQuery {
  const [branch] = unit.branches;
  return {
    ...queryOf(unit, branch ?? { q: null, weight: 1 }, unit.leastScore),
    ...pageOf(unit),
    ...(unit.facets.length > 0 && { facets: [...unit.facets] }),
    ...(unit.distinct !== null && { distinct: unit.distinct }),
    showRankingScore: unit.take > 0,
  };
}

/** The client's type knows no pages of a federation; the server does, and counts exactly only there. */
type Federated = FederatedMultiSearchParams & { federation: { page?: number; hitsPerPage?: number } };

export function federatedSearch(unit: Unit): Federated {
  const top = topWeight(unit);
  const queries = unit.branches.flatMap((branch) => {
    const least = unit.leastScore === null ? null : (unit.leastScore * top) / branch.weight;
    if (least !== null && least > 1) return [];
    return { ...queryOf(unit, branch, least), federationOptions: { weight: branch.weight } };
  });
  const federation = {
    ...pageOf(unit),
    ...(unit.facets.length > 0 && { facetsByIndex: { [unit.uid]: [...unit.facets] } }),
    ...(unit.distinct !== null && { distinct: unit.distinct }),
  };
  return { federation, queries };
}

function queryOf(unit: Unit, { q }: Branch, leastScore: number | null): MultiSearchQuery {
  return {
    indexUid: unit.uid,
    ...(q !== null && { q, matchingStrategy: "all" }),
    ...(unit.filter !== null && { filter: unit.filter }),
    ...(q !== null && unit.on !== null && { attributesToSearchOn: [...unit.on] }),
    ...(unit.sort.length > 0 && { sort: [...unit.sort] }),
    ...(leastScore !== null && { rankingScoreThreshold: Math.max(0, leastScore) }),
    attributesToRetrieve: ["id", ...unit.retrieve.map((path) => `document.${path}`)],
  };
}

/** Numbered pages are counted exactly; an offset is cheaper, and as exact where nothing is left out after matching. */
function pageOf(unit: Unit): { limit: number; offset: number } | { page: number; hitsPerPage: number } {
  const { skip, take } = unit;
  if (!isCountedByPage(unit)) return { offset: skip, limit: take };
  return isWholePage(unit) ? { page: skip / take + 1, hitsPerPage: take } : { page: 1, hitsPerPage: skip + take };
}

function isCountedByPage({ distinct, leastScore }: Unit): boolean {
  return distinct !== null || leastScore !== null;
}

function isWholePage({ skip, take }: Unit): boolean {
  return take > 0 && skip % take === 0;
}

function topWeight({ branches }: Unit): number {
  return Math.max(...branches.map(({ weight }) => weight));
}

/** Scores of a federation are brought back between 0 and 1. */
function foundIn(unit: Unit, answer: SearchResponse | undefined, top: number): Found {
  const hits = (answer?.hits ?? []).map((hit) => ({
    id: String(hit.id),
    score: hit._federation ? hit._federation.weightedRankingScore / top : (hit._rankingScore ?? 0),
    document: hit.document,
  }));
  const cut = isCountedByPage(unit) && !isWholePage(unit) ? hits.slice(unit.skip) : hits;
  const { distribution = {}, stats = {} } = answer?.facetsByIndex?.[unit.uid] ?? {
    distribution: answer?.facetDistribution,
    stats: answer?.facetStats,
  };
  return { hits: cut, total: answer?.totalHits ?? answer?.estimatedTotalHits ?? 0, values: distribution, stats };
}
