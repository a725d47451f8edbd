import type { SearchTypes } from "@medusajs/framework/types";
import { createHash } from "node:crypto";
import { IDENTIFIER } from "./identifier";
import { refuse } from "./refuse";

export type ColumnKind = "text" | "number" | "boolean";

/** A field that is filtered, sorted or counted by: it has a column of its own. */
export type Column = {
  readonly path: string;
  readonly name: string;
  readonly kind: ColumnKind;
  readonly isArray: boolean;
  readonly isFilterable: boolean;
  readonly isFacetable: boolean;
};

export type WeightClass = "A" | "B" | "C" | "D";

/** A field that is searched. `tag` is what its words are told apart by where only some fields are searched. */
export type Searched = {
  readonly path: string;
  readonly tag: string;
  readonly weightClass: WeightClass;
  /** Names are ranked; a description only lets a document be found. */
  readonly isName: boolean;
  /** Where the word stands that says what a thing is: first in Vietnamese, last in English. */
  readonly head: "first" | "last";
};

/** Counted up whenever rows are stored another way: an index of another layout is made anew. */
export const LAYOUT = 2;

export type Plan = {
  readonly layout: number;
  readonly table: string;
  readonly columns: readonly Column[];
  readonly searched: readonly Searched[];
  /** Of the classes D, C, B, A, as ts_rank wants them. */
  readonly weights: readonly [number, number, number, number];
  readonly tieBreak: readonly string[];
  readonly distinct: string | null;
  readonly allowsTypos: boolean;
};

/** Below this a field counts as prose, not as a name. */
const LIGHTEST_NAME = 2;
const CLASSES: readonly WeightClass[] = ["A", "B", "C", "D"];

/** How an index is laid out. Throws for what cannot be held: at the start of the application, not as wrong results later. */
export function planOf(definition: SearchTypes.ResolvedSearchIndexDefinition): Plan {
  const fields = flatten(definition.fields, "");
  const weights = [...new Set(fields.flatMap(({ field }) => weightOf(field) ?? []))].sort((one, other) => other - one);
  if (weights.length > CLASSES.length) refuse(`Search index "${definition.name}" has more than four weights`);
  const settings = definition.settings;
  if (settings.typo_tolerance?.disabled_on_attributes?.length)
    refuse(
      "settings.typo_tolerance.disabled_on_attributes cannot be honoured: misspellings are read before fields are",
    );
  const columns = fields.filter(({ path, field }) => isColumn(field) || path === settings.distinct_attribute);
  const heaviest = weights[0] ?? 1;
  const of = (index: number) => (weights[index] ?? 0) / heaviest;
  return {
    layout: LAYOUT,
    table: tableOf(definition.physical_name),
    columns: columns.map(({ path, field }, at) => columnOf(path, field, `c${at}`)),
    searched: fields.flatMap(({ path, field }, at) => searchedOf({ path, field, tag: `f${at}:`, weights }) ?? []),
    weights: [of(3), of(2), of(1), of(0)],
    tieBreak: stringsOf(settings.provider_options?.[IDENTIFIER]?.tie_break),
    distinct: settings.distinct_attribute ?? null,
    allowsTypos: settings.typo_tolerance?.enabled ?? true,
  };
}

type Flat = { readonly path: string; readonly field: SearchTypes.SearchFieldDefinition };

function flatten(fields: Record<string, SearchTypes.SearchFieldDefinition>, prefix: string): readonly Flat[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const path = prefix + name;
    if (field.type === "geo" || field.type === "vector") return refuse(`Field "${path}" of type "${field.type}"`);
    return field.type === "object" ? flatten(field.fields ?? {}, `${path}.`) : [{ path, field }];
  });
}

function weightOf({ searchable }: SearchTypes.SearchFieldDefinition): number | null {
  if (!searchable) return null;
  return searchable === true ? 1 : (searchable.weight ?? 1);
}

function isColumn({ filterable, sortable, facetable }: SearchTypes.SearchFieldDefinition): boolean {
  return Boolean(filterable || sortable || facetable);
}

function columnOf(path: string, field: SearchTypes.SearchFieldDefinition, name: string): Column {
  return {
    path,
    name,
    kind: kindOf(field.type),
    isArray: field.array ?? false,
    isFilterable: Boolean(field.filterable || field.facetable),
    isFacetable: Boolean(field.facetable),
  };
}

function kindOf(type: SearchTypes.SearchFieldKind): ColumnKind {
  if (type === "integer" || type === "float" || type === "date") return "number";
  return type === "boolean" ? "boolean" : "text";
}

type Place = Flat & { readonly tag: string; readonly weights: readonly number[] };

function searchedOf({ path, field, tag, weights }: Place): Searched | null {
  const weight = weightOf(field);
  if (weight === null) return null;
  const weightClass = CLASSES[weights.indexOf(weight)] ?? "D";
  const isName = weight >= LIGHTEST_NAME || weights.length === 1;
  const head = field.provider_options?.[IDENTIFIER]?.head === "last" ? "last" : "first";
  return { path, tag, weightClass, isName, head };
}

/** Physical names are told apart by their hash, whatever characters they hold and however long they are. */
function tableOf(physicalName: string): string {
  const readable = physicalName
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .slice(0, 30);
  return `vi_${readable}_${createHash("sha256").update(physicalName).digest("hex").slice(0, 10)}`;
}

function stringsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === "string") : [];
}

/** The column of a field, or a refusal that names what it was wanted for. */
export function columnFor(plan: Plan, path: string, wantedFor: string): Column {
  const column = plan.columns.find((each) => each.path === path);
  return column ?? refuse(`Field "${path}" cannot be used for ${wantedFor}`);
}
