import type { Understood } from "@cho-phien/search";
import type { SearchTypes } from "@medusajs/framework/types";
import { EVERYTHING, branchesOf, type Missing } from "./branches";
import { valueAttribute } from "./attributes";
import type { Names } from "./catalog";
import { conditionOf } from "./condition";
import { facetsOf, type Facet } from "./facets";
import { IDENTIFIER } from "./identifier";
import { orderOf } from "./order";
import { columnFor, type Plan } from "./plan";
import { refuse } from "./refuse";
import { attributesFor } from "./settings";
import type { Unit } from "./unit";

export type Asked = {
  readonly query: SearchTypes.ProviderSearchQuery;
  readonly plan: Plan;
  readonly names: Names;
};

/** A query with everything judged that can be refused, and its text understood. */
export type Prepared = Asked & {
  /** Null without a text. */
  readonly understood: Understood | null;
  readonly isRelaxed: boolean;
  readonly facets: readonly Facet[];
  readonly base: Omit<Unit, "branches">;
};

export const DEFAULT_TAKE = 20;

export function prepare(asked: Asked, understood: Understood | null): Prepared {
  const { query, plan, names } = asked;
  const { search_options: options, pagination } = query;
  const facets = facetsOf(options?.facets, plan);
  const distinct = options?.distinct ?? plan.distinct;
  const { skip = 0, take = DEFAULT_TAKE } = pagination ?? {};
  const base = {
    uid: names.documents,
    filter: conditionOf(query.filters, plan),
    on: searchedOn(plan, options?.attributes_to_search_on),
    sort: orderOf(plan, pagination?.order),
    facets: facets.filter(({ countsValues }) => countsValues).map(({ attribute }) => attribute),
    distinct: distinct === null ? null : valueAttribute(columnFor(plan, distinct, "keeping one of each").path),
    leastScore: options?.min_score ?? null,
    retrieve: retrieved(query, plan),
    skip: Math.max(0, Math.floor(skip)),
    take: Math.max(0, Math.floor(take)),
  };
  return { ...asked, understood, isRelaxed: isRelaxed(options), facets, base };
}

/** With `relax`, words nothing resembles are passed over, and one word may be missing where few documents have them all. */
function isRelaxed(options: SearchTypes.SearchOptions | undefined): boolean {
  return options?.provider_options?.[IDENTIFIER]?.relax === true;
}

function searchedOn(plan: Plan, paths: readonly string[] | undefined): readonly string[] | null {
  if (!paths || paths.length === 0) return null;
  for (const path of paths)
    if (!plan.searched.some((field) => field.path === path)) refuse(`Field "${path}" is not searchable`);
  return attributesFor(plan, paths);
}

/** What is shown, and what is marked. */
function retrieved({ attributes_to_retrieve: shown, search_options: options }: Asked["query"], plan: Plan): string[] {
  const wish = options?.highlight;
  const marked = wish === true ? plan.searched.map(({ path }) => path) : wish ? wish.fields : [];
  return [...new Set([...shown, ...marked])];
}

/** What to ask the server for: the hits, and whatever a facet needs counted on its own. Nothing where nothing can match. */
export function unitsOf({ query, understood, isRelaxed, facets, base }: Prepared, missing: Missing): readonly Unit[] {
  const isAny = query.search_options?.match_strategy === "any";
  if (understood?.terms.length === 0) return [];
  if (understood && understood.unknown.length > 0 && !isAny && !isRelaxed) return [];
  const allowed = isAny ? "all but one" : missing;
  const branches = (hits: boolean) => (understood ? branchesOf(understood, allowed, hits) : EVERYTHING);
  const main = { ...base, branches: branches(base.take > 0) };
  const counted = { ...base, branches: branches(false), facets: [], sort: [], skip: 0, take: 0 };
  const conditions = facets.flatMap((facet) => facet.conditions);
  return [main, ...conditions.map((condition) => ({ ...counted, filter: both(base.filter, condition) }))];
}

function both(filter: string | null, condition: string): string {
  return filter === null ? condition : `(${filter}) AND ${condition}`;
}
