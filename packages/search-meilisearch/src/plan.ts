import type { ValueKind } from "@cho-phien/search";
import type { SearchTypes } from "@medusajs/framework/types";
import { IDENTIFIER } from "./identifier";
import { refuse } from "./refuse";

/** A field that is filtered, sorted or counted by. */
export type Column = {
  readonly path: string;
  readonly kind: ValueKind;
  readonly isArray: boolean;
  readonly isFilterable: boolean;
  readonly isSortable: boolean;
  readonly isFacetable: boolean;
};

/** A field that is searched. */
export type Searched = {
  readonly path: string;
  /** Names are ranked by marks and pairs too; a description only lets a document be found. */
  readonly isName: boolean;
  /** Of the two heaviest weights: how early a word stands there says what the document is. */
  readonly isTitle: boolean;
  /** Where the word stands that says what a thing is: first in Vietnamese, last in English. */
  readonly head: "first" | "last";
};

/** Counts up when documents are stored in another way: an index of another format has to be made anew. */
export const FORMAT = 2;

/** How an index is laid out; kept beside its vocabulary, so that what was written is read the way it was written. */
export type Plan = {
  readonly format: typeof FORMAT;
  /** The physical name, as Medusa gave it. */
  readonly name: string;
  readonly columns: readonly Column[];
  /** The heaviest first: Meilisearch ranks by the order of its attributes. */
  readonly searched: readonly Searched[];
  readonly tieBreak: readonly string[];
  readonly distinct: string | null;
  readonly allowsTypos: boolean;
};

/** Below this a field counts as prose, not as a name. */
const LIGHTEST_NAME = 2;

/** Throws for what cannot be held: at the start of the application, not as wrong results later. */
export function planOf(definition: SearchTypes.ResolvedSearchIndexDefinition): Plan {
  const fields = flatten(definition.fields, "");
  const { settings } = definition;
  if (settings.typo_tolerance?.disabled_on_attributes?.length)
    refuse(
      "settings.typo_tolerance.disabled_on_attributes cannot be honoured: misspellings are read before fields are",
    );
  const columns = fields.filter(({ path, field }) => isColumn(field) || path === settings.distinct_attribute);
  const plan: Plan = {
    format: FORMAT,
    name: definition.physical_name,
    columns: columns.map(({ path, field }) => columnOf(path, field)),
    searched: searchedOf(fields),
    tieBreak: stringsOf(settings.provider_options?.[IDENTIFIER]?.tie_break),
    distinct: settings.distinct_attribute ?? null,
    allowsTypos: settings.typo_tolerance?.enabled ?? true,
  };
  for (const path of [...plan.tieBreak, ...(plan.distinct === null ? [] : [plan.distinct])])
    columnFor(plan, path, "breaking ties or keeping one of each");
  return plan;
}

type Flat = { readonly path: string; readonly field: SearchTypes.SearchFieldDefinition };

function flatten(fields: Record<string, SearchTypes.SearchFieldDefinition>, prefix: string): readonly Flat[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const path = prefix + name;
    if (field.type === "geo" || field.type === "vector") return refuse(`Field "${path}" of type "${field.type}"`);
    return field.type === "object" ? flatten(field.fields ?? {}, `${path}.`) : [{ path, field }];
  });
}

function searchedOf(fields: readonly Flat[]): readonly Searched[] {
  const weighed = fields.flatMap(({ path, field }) => {
    const weight = weightOf(field);
    return weight === null ? [] : [{ path, field, weight }];
  });
  const weights = [...new Set(weighed.map(({ weight }) => weight))].sort((one, other) => other - one);
  return weighed
    .sort((one, other) => other.weight - one.weight)
    .map(({ path, field, weight }) => ({
      path,
      isName: weight >= LIGHTEST_NAME || weights.length === 1,
      isTitle: weights.indexOf(weight) < 2 && (weight >= LIGHTEST_NAME || weights.length === 1),
      head: field.provider_options?.[IDENTIFIER]?.head === "last" ? "last" : "first",
    }));
}

function weightOf({ searchable }: SearchTypes.SearchFieldDefinition): number | null {
  if (!searchable) return null;
  return searchable === true ? 1 : (searchable.weight ?? 1);
}

function isColumn({ filterable, sortable, facetable }: SearchTypes.SearchFieldDefinition): boolean {
  return Boolean(filterable || sortable || facetable);
}

function columnOf(path: string, field: SearchTypes.SearchFieldDefinition): Column {
  return {
    path,
    kind: kindOf(field.type),
    isArray: field.array ?? false,
    isFilterable: Boolean(field.filterable || field.facetable),
    isSortable: Boolean(field.sortable),
    isFacetable: Boolean(field.facetable),
  };
}

function kindOf(type: SearchTypes.SearchFieldKind): ValueKind {
  if (type === "integer" || type === "float" || type === "date") return "number";
  return type === "boolean" ? "boolean" : "text";
}

function stringsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === "string") : [];
}

/** The column of a field, or a refusal that names what it was wanted for. */
export function columnFor({ columns }: Pick<Plan, "columns">, path: string, wantedFor: string): Column {
  return columns.find((each) => each.path === path) ?? refuse(`Field "${path}" cannot be used for ${wantedFor}`);
}
