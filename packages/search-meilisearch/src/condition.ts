import { isRecord, scalar } from "@cho-phien/search";
import type { SearchTypes } from "@medusajs/framework/types";
import { quotedName } from "./attributes";
import { filterValue } from "./document-row";
import { columnFor, type Column, type Plan } from "./plan";
import { refuse } from "./refuse";
import { encodePrefix } from "./value-code";

/** Every document has an id, and no id is in an empty list. */
const ALWAYS = "id EXISTS";
const NEVER = "id IN []";

/** Medusa's filters in Meilisearch's words, or null where there are none. An undefined value is refused: it would let everything through. */
export function conditionOf(filters: SearchTypes.SearchFilters | undefined, plan: Plan): string | null {
  const condition = filters ? conjunction(filters, plan) : ALWAYS;
  return condition === ALWAYS ? null : condition;
}

function conjunction(filters: Record<string, unknown>, plan: Plan): string {
  return all(Object.entries(filters).flatMap(([name, value]) => (name === "q" ? [] : [partOf(name, value, plan)])));
}

function partOf(name: string, value: unknown, plan: Plan): string {
  if (value === undefined) return refuse(`Filter "${name}" is undefined`);
  if (name === "$and") return all(branches(name, value, plan));
  if (name === "$or") return any(branches(name, value, plan));
  if (name === "$not") return not(conjunction(filtersOf(value), plan));
  const column = columnFor(plan, name, "filtering");
  return column.isFilterable ? fieldCondition(column, value) : refuse(`Field "${name}" is not filterable`);
}

function branches(name: string, value: unknown, plan: Plan): readonly string[] {
  if (!Array.isArray(value)) return refuse(`${name} needs a list`);
  return value.map((each: unknown) => conjunction(filtersOf(each), plan));
}

function filtersOf(value: unknown): Record<string, unknown> {
  return isRecord(value) && !Array.isArray(value) ? value : refuse("A filter must be an object");
}

function fieldCondition(column: Column, value: unknown): string {
  if (!isRecord(value) || Array.isArray(value) || value instanceof Date) return anyOf(column, listOf(value));
  const operators = Object.entries(value);
  if (operators.length === 0) return refuse(`Filter "${column.path}" is empty`);
  return all(operators.map(([operator, operand]) => operatorCondition(column, operator, operand)));
}

const COMPARISONS = new Map([
  ["$lt", "<"],
  ["$lte", "<="],
  ["$gt", ">"],
  ["$gte", ">="],
]);

function operatorCondition(column: Column, operator: string, operand: unknown): string {
  if (operand === undefined) return refuse(`Filter "${column.path}" ${operator} is undefined`);
  const sign = COMPARISONS.get(operator);
  if (sign) return comparison(column, sign, operand);
  switch (operator) {
    case "$eq":
    case "$in":
      return anyOf(column, listOf(operand));
    case "$ne":
    case "$nin":
      // What has no value is not equal to anything: it is let through.
      return not(anyOf(column, listOf(operand)));
    case "$exists":
      return exists(column, operand);
    case "$contains":
      return all(members(column, operand).map((value) => equal(column, [value])));
    case "$overlaps":
      return equal(column, members(column, operand));
    case "$prefix":
      return prefix(column, operand);
    default:
      return refuse(`Operator "${operator}" on "${column.path}"`);
  }
}

function exists({ path }: Column, operand: unknown): string {
  if (typeof operand !== "boolean") return refuse(`Filter "${path}" $exists needs true or false`);
  return `${quotedName(path)} ${operand ? "EXISTS" : "NOT EXISTS"}`;
}

function comparison(column: Column, sign: string, operand: unknown): string {
  const { path, kind, isArray } = column;
  if (isArray || kind !== "number") return refuse(`Comparing "${path}", which is no number or date`);
  const value = scalar(operand, kind);
  return typeof value === "number" && Number.isFinite(value)
    ? `${quotedName(path)} ${sign} ${value}`
    : refuse(`Filter "${path}" ${sign} needs a number or a date`);
}

/** Equal to one of the values, or holding one of them; null means that there is no value. */
function anyOf(column: Column, values: readonly unknown[]): string {
  const known = values.filter((value) => value !== null);
  const missing = known.length < values.length ? [`${quotedName(column.path)} NOT EXISTS`] : [];
  return any([...(known.length > 0 ? [equal(column, known)] : []), ...missing]);
}

function equal(column: Column, values: readonly unknown[]): string {
  const listed = values.map((value) => literal(column, value));
  return listed.length === 0 ? NEVER : `${quotedName(column.path)} IN [${listed.join(", ")}]`;
}

function members(column: Column, operand: unknown): readonly unknown[] {
  return column.isArray ? listOf(operand) : refuse(`"${column.path}" is no list`);
}

/** A value between quotes. What could end them is a number by now (`value-code.ts`). */
function literal(column: Column, value: unknown): string {
  if (value === undefined) return refuse(`Filter "${column.path}" holds an undefined value`);
  const held = filterValue(value, column);
  return held === null ? refuse(`"${String(value)}" is no value of "${column.path}"`) : `"${held}"`;
}

function prefix({ path, kind, isArray }: Column, operand: unknown): string {
  if (isArray || kind !== "text" || typeof operand !== "string") return refuse(`"${path}" $prefix needs a text`);
  const start = encodePrefix(operand) ?? refuse(`"${path}" $prefix is too long`);
  return start === "" ? `${quotedName(path)} EXISTS` : `${quotedName(path)} STARTS WITH "${start}"`;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function all(parts: readonly string[]): string {
  return joined(parts, "AND", ALWAYS);
}

function any(parts: readonly string[]): string {
  return joined(parts, "OR", NEVER);
}

function joined([only, ...others]: readonly string[], word: string, none: string): string {
  if (only === undefined) return none;
  return others.length === 0 ? only : [only, ...others].map((part) => `(${part})`).join(` ${word} `);
}

function not(part: string): string {
  return `NOT (${part})`;
}
