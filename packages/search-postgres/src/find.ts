import type { Understood } from "@cho-phien/search";
import type { SearchTypes } from "@medusajs/framework/types";
import { conditionOf } from "./condition";
import type { Database } from "./database";
import { facetsOf, type Facet } from "./facets";
import { IDENTIFIER } from "./identifier";
import { orderOf, type Order } from "./order";
import { columnFor, type Plan } from "./plan";
import { plannedRow } from "./planned";
import { Statement, type Page, type Selection } from "./statement";
import { tagsOf, textQueryOf, type TextQuery } from "./text-query";

export type Asked = {
  readonly plan: Plan;
  readonly query: SearchTypes.ProviderSearchQuery;
  /** Null without a text. */
  readonly understood: Understood | null;
};

export type Found = { readonly hits: readonly Hit[]; readonly count: number; readonly facets: readonly unknown[] };
export type Hit = { readonly id: string; readonly score: number; readonly document: unknown };

/** With fewer answers than this, documents that miss one of the words are shown below those that have them all. */
const FEW = 10;
const DEFAULT_TAKE = 20;

/**
 * Counts everything and ranks the best rung, which fills most pages, with one statement; ranks from there down with a
 * second where it does not; starts again where few have all the words and one may be missed.
 */
export async function find(database: Database, asked: Asked): Promise<Found> {
  const { plan, query, understood } = asked;
  const options = query.search_options;
  if (!understood) return run(database, asked, { text: null, look: "all" });
  const tags = tagsOf(plan, options?.attributes_to_search_on);
  const missing = options?.match_strategy === "any" ? "all but one" : "none";
  const text = textQueryOf(understood, missing, tags);
  const found = await run(database, asked, { text, look: "best rung" });
  if (found.count < FEW && missing === "none" && isRelaxed(options) && understood.terms.length > 1) {
    const relaxed = textQueryOf(understood, "one", tags);
    return run(database, asked, { text: { ...relaxed, rungs: [text.match, ...relaxed.rungs] }, look: "all" });
  }
  const { skip, take } = pageOf(query.pagination);
  const isFilled = found.hits.length >= Math.min(take, found.count - skip);
  return isFilled ? found : { ...found, hits: (await run(database, asked, { text, look: "page alone" })).hits };
}

type Looked = {
  readonly text: TextQuery | null;
  /** How far down to rank, and whether to count: only the page is missing where everything was counted before. */
  readonly look: "best rung" | "page alone" | "all";
};

/** With `relax`, words nothing resembles are passed over, and one word will do where no document has them all. */
export function isRelaxed(options: SearchTypes.SearchOptions | undefined): boolean {
  return options?.provider_options?.[IDENTIFIER]?.relax === true;
}

export function pageOf(pagination: SearchTypes.SearchPagination | undefined): Page {
  const { skip = 0, take = DEFAULT_TAKE } = pagination ?? {};
  return { skip: Math.max(0, Math.floor(skip)), take: Math.max(0, Math.floor(take)) };
}

async function run(database: Database, { plan, query }: Asked, { text, look }: Looked): Promise<Found> {
  const { search_options: options, pagination } = query;
  const facets = look === "page alone" ? [] : facetsOf(options?.facets, plan);
  const distinct = options?.distinct ?? plan.distinct;
  const shape: Shape = {
    order: orderOf(plan, pagination?.order, text !== null),
    page: pageOf(pagination),
    distinct: distinct === null ? null : columnFor(plan, distinct, "distinct").name,
    least: options?.min_score,
    isScored: options?.include_score === true,
    deepest: look === "best rung" ? 1 : Infinity,
  };
  const statement = new Statement();
  const columns = neededColumns(plan, shape, facets);
  const selection = { plan, text, filters: conditionOf(query.filters, plan), columns };
  const isWhole = shape.distinct === null && shape.least === undefined;
  if (isWhole && (text === null || shape.order.isByScore)) {
    if (look !== "page alone") statement.counted(selection, facets);
    pageAlone(statement, selection, shape);
  } else pageOfAll(statement, selection, shape);
  const counted = shape.distinct === null ? "coalesce(sum(docs), 0)" : `count(distinct ${shape.distinct})`;
  const unshown = unshownFields(plan, query);
  const row = await plannedRow(database, statement.finish(plan, { counted, facets, unshown }), statement.params);
  return {
    hits: hitsOf(row?.hits),
    count: Number(row?.count ?? 0),
    facets: facets.map((_, at) => row?.[`facet${at}`]),
  };
}

type Shape = {
  readonly order: Order;
  readonly page: Page;
  readonly distinct: string | null;
  readonly least: number | undefined;
  /** Whether scores are told. */
  readonly isScored: boolean;
  /** How many rungs are looked at. */
  readonly deepest: number;
};

/** The page is looked for by itself: the best of it, not everything that is counted, is ranked and sorted. */
function pageAlone(statement: Statement, { text, ...selection }: Selection, { order, page, deepest }: Shape): void {
  if (text) statement.ladder({ ...selection, text }, { order, wanted: page.skip + page.take, deepest });
  statement.page(text ? statement.ranked : statement.rows({ ...selection, text }), order, page);
}

/** Sorted by something else than how well it answers, or told apart by a value: everything that matches is needed. */
function pageOfAll(statement: Statement, { text, ...selection }: Selection, shape: Shape): void {
  const { order, distinct, least } = shape;
  if (text && (order.usesScore || shape.isScored || least !== undefined)) {
    statement.ladder({ ...selection, text }, { order, wanted: null, deepest: Infinity });
    statement.matched(statement.ranked, least);
  } else statement.matched(statement.rows({ ...selection, text }), least);
  statement.page(distinct === null ? "matched" : oneEach(distinct, order), order, shape.page);
}

/** Parts of a document nobody asked to see, by their names at its top: most of what would be read and sent. */
function unshownFields({ columns, searched }: Plan, query: SearchTypes.ProviderSearchQuery): readonly string[] {
  const top = (paths: readonly string[]) => paths.map((path) => path.split(".")[0] ?? path);
  const marked = query.search_options?.highlight;
  if (marked === true) return [];
  const shown = new Set(top([...query.attributes_to_retrieve, ...(marked ? marked.fields : [])]));
  return [...new Set(top([...columns, ...searched].map(({ path }) => path)))].filter((name) => !shown.has(name));
}

function neededColumns({ columns }: Plan, { order, distinct }: Shape, facets: readonly Facet[]): readonly string[] {
  const counted = new Set([...facets.map(({ column }) => column), distinct]);
  return columns
    .filter(({ name }) => counted.has(name) || new RegExp(`\\b${name}\\b`).test(order.all))
    .map(({ name }) => name);
}

/** One row per value, the one that comes first. */
function oneEach(column: string, order: Order): string {
  return `(select distinct on (${column}) * from matched order by ${column}, ${order.all}) one_each`;
}

function hitsOf(json: unknown): readonly Hit[] {
  return (Array.isArray(json) ? json : []).flatMap((hit: unknown) =>
    Array.isArray(hit) ? [{ id: String(hit[0]), score: Number(hit[1]), document: hit[2] }] : [],
  );
}
