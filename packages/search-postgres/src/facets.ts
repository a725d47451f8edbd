import { isRecord, scalar } from "@cho-phien/search";
import { foldWords } from "@cho-phien/vietnam/fold";
import type { SearchTypes } from "@medusajs/framework/types";
import { columnFor, type Column, type Plan } from "./plan";
import { refuse } from "./refuse";

type Request = Exclude<Exclude<SearchTypes.SearchOptions["facets"], undefined>[number], string>;

/** One facet: a scalar subselect over `matched` that gives JSON, and what reads it. */
export type Facet = {
  readonly field: string;
  readonly sql: string;
  readonly read: (json: unknown) => SearchTypes.SearchFacetResult;
};

const DEFAULT_LIMIT = 100;
/** Values looked through where a facet's own values are searched. */
const MOST_VALUES = 1_000;

export function facetsOf(requests: SearchTypes.SearchOptions["facets"], plan: Plan): readonly Facet[] {
  return (requests ?? []).map((asked) => {
    const request: Request = typeof asked === "string" ? { field: asked } : asked;
    const column = columnFor(plan, request.field, "a facet");
    if (!column.isFacetable) refuse(`Field "${request.field}" is not facetable`);
    if (request.type === "range") return rangeFacet(column, request.ranges);
    return request.type === "stats" ? statsFacet(column) : valueFacet(column, request);
  });
}

type ValueRequest = Extract<Request, { type?: "value" }>;

function valueFacet(column: Column, { limit = DEFAULT_LIMIT, sort = "count", query }: ValueRequest): Facet {
  const value = column.isArray ? "unnest(" + column.name + ")" : column.name;
  const order = sort === "alpha" ? "value" : "count desc, value";
  const rows = query === undefined ? Math.max(0, Math.floor(limit)) : MOST_VALUES;
  const sql = `(select json_agg(json_build_array(value, count)) from (
    select value::text, count(*)::int as count from (select ${value} as value from matched) each
    where value is not null group by value order by ${order} limit ${rows}) counted)`;
  const read = (json: unknown): SearchTypes.SearchFacetResult => {
    const values = pairs(json).filter(({ value: name }) => answers(name, query));
    return { type: "value", values: values.slice(0, limit) };
  };
  return { field: column.path, sql, read };
}

/** Marks and case are optional here too: "ha g" finds "Hà Giang". */
function answers(value: string, query: string | undefined): boolean {
  return query === undefined || ` ${foldWords(value)}`.includes(` ${foldWords(query)}`);
}

function pairs(json: unknown): { value: string; count: number }[] {
  return (Array.isArray(json) ? json : []).flatMap((pair: unknown) =>
    Array.isArray(pair) ? [{ value: String(pair[0]), count: Number(pair[1]) }] : [],
  );
}

type Range = Extract<Request, { type: "range" }>["ranges"][number];

/** From its lower bound on, up to but without its upper one. */
function rangeFacet(column: Column, ranges: readonly Range[]): Facet {
  numeric(column, "range");
  const counts = ranges.map(({ from, to }) => {
    const bounds = [bound(column, ">=", from), bound(column, "<", to), `${column.name} is not null`];
    return `count(*) filter (where ${bounds.filter((each) => each !== null).join(" and ")})`;
  });
  const read = (json: unknown): SearchTypes.SearchFacetResult => ({
    type: "range",
    ranges: ranges.map((range, at) => ({
      ...range,
      key: range.key ?? `${range.from ?? "*"}-${range.to ?? "*"}`,
      count: Number(Array.isArray(json) ? json[at] : 0),
    })),
  });
  return { field: column.path, sql: `(select json_build_array(${counts.join(", ")}) from matched)`, read };
}

function bound(column: Column, sign: string, limit: number | string | undefined): string | null {
  if (limit === undefined) return null;
  const value = scalar(limit, "number");
  // A number that went through Number() is safe to write out.
  return typeof value === "number" ? `${column.name} ${sign} ${value}` : refuse(`"${limit}" is no bound`);
}

function statsFacet(column: Column): Facet {
  numeric(column, "stats");
  const { name } = column;
  const sql = `(select json_build_object('min', min(${name}), 'max', max(${name}), 'avg', avg(${name}), 'sum', sum(${name}),
    'count', count(${name})) from matched)`;
  const read = (json: unknown): SearchTypes.SearchFacetResult => {
    const number = (key: string) => (isRecord(json) ? Number(json[key] ?? 0) : 0);
    const { min, max, avg, sum, count } = {
      min: number("min"),
      max: number("max"),
      avg: number("avg"),
      sum: number("sum"),
      count: number("count"),
    };
    return { type: "stats", min, max, avg, sum, count };
  };
  return { field: column.path, sql, read };
}

function numeric(column: Column, type: string): void {
  if (column.kind !== "number" || column.isArray) refuse(`A ${type} facet needs a number, not "${column.path}"`);
}
