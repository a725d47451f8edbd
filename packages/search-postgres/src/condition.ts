import { isRecord, scalar } from "@cho-phien/search";
import type { SearchTypes } from "@medusajs/framework/types";
import { columnFor, type Column, type Plan } from "./plan";
import { refuse } from "./refuse";

type Value = string | number | boolean;

/** A condition and the parameters its `?` stand for. */
export type Condition = { readonly sql: string; readonly params: readonly Value[] };

const ALWAYS: Condition = { sql: "true", params: [] };
const NEVER: Condition = { sql: "false", params: [] };

/** Medusa's filters as SQL. An undefined value is refused: it would let everything through. */
export function conditionOf(filters: SearchTypes.SearchFilters | undefined, plan: Plan): Condition {
  if (!filters) return ALWAYS;
  const parts = Object.entries(filters).map(([name, value]) => partOf(name, value, plan));
  return all(parts.filter((part) => part !== null));
}

function partOf(name: string, value: unknown, plan: Plan): Condition | null {
  if (name === "q") return null;
  if (value === undefined) return refuse(`Filter "${name}" is undefined`);
  if (name === "$and") return all(branches(value, plan));
  if (name === "$or") return any(branches(value, plan));
  if (name === "$not") return not(isRecord(value) ? conditionOf(filtersOf(value), plan) : ALWAYS);
  return fieldCondition(columnFor(plan, name, "filtering"), value);
}

function branches(value: unknown, plan: Plan): readonly Condition[] {
  return Array.isArray(value) ? value.map((each: unknown) => conditionOf(filtersOf(each), plan)) : [];
}

/** A branch of a filter tree; its values are judged field by field. */
function filtersOf(value: unknown): SearchTypes.SearchFilters {
  return isFilters(value) ? value : refuse("A filter must be an object");
}

function isFilters(value: unknown): value is SearchTypes.SearchFilters {
  return isRecord(value) && !Array.isArray(value);
}

function fieldCondition(column: Column, value: unknown): Condition {
  if (!isRecord(value) || Array.isArray(value) || value instanceof Date) return anyOf(column, listOf(value));
  const operators = Object.entries(value);
  if (operators.length === 0) return refuse(`Filter "${column.path}" is empty`);
  return all(operators.map(([operator, operand]) => operatorCondition(column, operator, operand)));
}

function operatorCondition(column: Column, operator: string, operand: unknown): Condition {
  if (operand === undefined) return refuse(`Filter "${column.path}" ${operator} is undefined`);
  const compare = COMPARISONS.get(operator);
  if (compare) return comparison(column, compare, operand);
  switch (operator) {
    case "$eq":
    case "$in":
      return anyOf(column, listOf(operand));
    case "$ne":
    case "$nin":
      return not(anyOf(column, listOf(operand)));
    case "$exists":
      return { sql: `${column.name} is ${operand === true ? "not null" : "null"}`, params: [] };
    case "$contains":
    case "$overlaps":
      return membership(column, operator === "$contains" ? "@>" : "&&", listOf(operand));
    case "$prefix":
      return like(column, `${escapeLike(String(operand))}%`);
    case "$like":
      return like(column, String(operand));
    default:
      return refuse(`Operator "${operator}" on "${column.path}"`);
  }
}

const COMPARISONS = new Map([
  ["$lt", "<"],
  ["$lte", "<="],
  ["$gt", ">"],
  ["$gte", ">="],
]);

function comparison(column: Column, sign: string, operand: unknown): Condition {
  if (column.isArray) return refuse(`Comparing the list "${column.path}"`);
  const value = scalar(operand, column.kind);
  if (value === null) return refuse(`Filter "${column.path}" ${sign} needs a value`);
  return { sql: `${column.name} ${sign} ?`, params: [value] };
}

/** Equal to one of the values, or holding one of them; null means that there is no value. */
function anyOf(column: Column, values: readonly unknown[]): Condition {
  const known = values.flatMap((value) => scalar(value, column.kind) ?? []);
  const missing: readonly Condition[] = values.includes(null) ? [{ sql: `${column.name} is null`, params: [] }] : [];
  if (known.length === 0) return any(missing);
  const list = known.map(() => "?").join(", ");
  const held = column.isArray ? membership(column, "&&", known) : { sql: `${column.name} in (${list})`, params: known };
  return any([held, ...missing]);
}

function membership(column: Column, sign: "@>" | "&&", values: readonly unknown[]): Condition {
  if (!column.isArray) return refuse(`"${column.path}" is no list`);
  const params = values.flatMap((value) => scalar(value, column.kind) ?? []);
  const type = column.kind === "number" ? "float8" : column.kind;
  return { sql: `${column.name} ${sign} array[${params.map(() => "?").join(", ")}]::${type}[]`, params };
}

function like(column: Column, pattern: string): Condition {
  if (column.isArray || column.kind !== "text") return refuse(`"${column.path}" is no text`);
  return { sql: `${column.name} like ?`, params: [pattern] };
}

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, (character) => `\\${character}`);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function all(parts: readonly Condition[]): Condition {
  return parts.length === 0 ? ALWAYS : joined(parts, " and ");
}

function any(parts: readonly Condition[]): Condition {
  return parts.length === 0 ? NEVER : joined(parts, " or ");
}

function joined(parts: readonly Condition[], word: string): Condition {
  return { sql: parts.map(({ sql }) => `(${sql})`).join(word), params: parts.flatMap(({ params }) => params) };
}

/** What has no value is not equal to anything: "not" lets it through. */
function not({ sql, params }: Condition): Condition {
  return { sql: `not coalesce((${sql}), false)`, params };
}
