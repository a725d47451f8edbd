import { scalar, wordsOf } from "@cho-phien/search";
import type { SearchTypes } from "@medusajs/framework/types";
import { quotedName, valueAttribute } from "./attributes";
import { columnFor, type Column, type Plan } from "./plan";
import { refuse } from "./refuse";
import type { NumberSpan } from "./unit";
import { decodeValue } from "./value-code";

type Request = Exclude<Exclude<SearchTypes.SearchOptions["facets"], undefined>[number], string>;

/**
 * One facet: whether it needs its field's values counted, which further conditions have to be counted on their own, and
 * what makes the answer of both.
 */
export type Facet = {
  readonly field: string;
  readonly attribute: string;
  readonly countsValues: boolean;
  readonly conditions: readonly string[];
  readonly read: (counted: Counted, counts: readonly number[]) => SearchTypes.SearchFacetResult;
};

/** What the server tells of one field's values. */
type Counted = { readonly values: Readonly<Record<string, number>>; readonly stats: NumberSpan | undefined };

const DEFAULT_LIMIT = 100;

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
  const byName = (one: { value: string }, other: { value: string }) => (one.value < other.value ? -1 : 1);
  return {
    ...named(column),
    countsValues: true,
    conditions: [],
    read: (counted) => {
      const values = Object.entries(counted.values)
        .map(([value, count]) => ({ value: column.kind === "text" ? decodeValue(value) : value, count }))
        .filter(({ value }) => answers(value, query))
        .sort((one, other) => (sort === "alpha" ? 0 : other.count - one.count) || byName(one, other));
      return { type: "value", values: values.slice(0, Math.max(0, Math.floor(limit))) };
    },
  };
}

/** Marks and case are optional here too: "ha g" finds "Hà Giang". */
function answers(value: string, query: string | undefined): boolean {
  return query === undefined || ` ${folded(value)}`.includes(` ${folded(query)}`);
}

function folded(text: string): string {
  return wordsOf(text)
    .map((word) => word.folded)
    .join(" ");
}

type Range = Extract<Request, { type: "range" }>["ranges"][number];

/** From its lower bound on, up to but without its upper one. */
function rangeFacet(column: Column, ranges: readonly Range[]): Facet {
  numeric(column, "range");
  const attribute = quotedName(column.path);
  const conditionOf = ({ from, to }: Range) => {
    const bounds = [bound(attribute, ">=", from), bound(attribute, "<", to)].filter((each) => each !== null);
    return bounds.length === 0 ? `${attribute} EXISTS` : bounds.join(" AND ");
  };
  return {
    ...named(column),
    countsValues: false,
    conditions: ranges.map(conditionOf),
    read: (_, counts) => ({
      type: "range",
      ranges: ranges.map((range, at) => ({
        ...range,
        key: range.key ?? `${range.from ?? "*"}-${range.to ?? "*"}`,
        count: counts[at] ?? 0,
      })),
    }),
  };
}

function bound(attribute: string, sign: string, limit: number | string | undefined): string | null {
  if (limit === undefined) return null;
  const value = scalar(limit, "number");
  return typeof value === "number" ? `${attribute} ${sign} ${value}` : refuse(`"${limit}" is no bound`);
}

/** The server tells the span, and the counts of values: sum and average as long as it tells all of them. */
function statsFacet(column: Column): Facet {
  numeric(column, "stats");
  return {
    ...named(column),
    countsValues: true,
    conditions: [`${quotedName(column.path)} EXISTS`],
    read: ({ values, stats }, [count = 0]) => {
      const numbers = Object.entries(values).map(([value, docs]) => ({ value: Number(value), docs }));
      const sum = numbers.reduce((total, { value, docs }) => total + value * docs, 0);
      const isAllTold = numbers.reduce((total, { docs }) => total + docs, 0) === count;
      const { min, max } = stats ?? { min: 0, max: 0 };
      return { type: "stats", min, max, ...(isAllTold && { sum, avg: count === 0 ? 0 : sum / count }), count };
    },
  };
}

function named({ path }: Column) {
  return { field: path, attribute: valueAttribute(path) };
}

function numeric({ kind, isArray, path }: Column, type: string): void {
  if (kind !== "number" || isArray) refuse(`A ${type} facet needs a number, not "${path}"`);
}
