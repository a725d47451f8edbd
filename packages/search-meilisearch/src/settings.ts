import type { Settings } from "meilisearch";
import {
  keysAttribute,
  orderAttribute,
  pairKeysAttribute,
  pairsAttribute,
  valueAttribute,
  wordsAttribute,
} from "./attributes";
import { columnFor, type Plan, type Searched } from "./plan";

/** Values a facet can tell; also how many distinct numbers an average can be made of. */
const MOST_FACET_VALUES = 1_000;
/** How deep a list may be paged: pages are made by walking. */
const DEEPEST_PAGE = 100_000;

/**
 * How Meilisearch is set for a plan. Misspellings and marks are read before it is asked, so that it corrects and folds
 * nothing itself: every word it is given is one it holds.
 */
export function settingsOf(plan: Plan): Settings {
  const sortable = [...plan.columns.filter(({ isSortable }) => isSortable), ...plan.tieBreak.map(tieColumn(plan))];
  return {
    searchableAttributes: plan.searched.flatMap(attributesOf),
    displayedAttributes: ["id", "document"],
    filterableAttributes: [
      { attributePatterns: ["id"], features: FEATURES },
      ...plan.columns.map(({ path }) => ({ attributePatterns: [valueAttribute(path)], features: FEATURES })),
    ],
    sortableAttributes: [...new Set(sortable.map(orderAttribute))],
    // What was asked to be sorted is sorted first; then how near to each other and where words stand, then the ties.
    rankingRules: [
      "sort",
      "words",
      "proximity",
      "wordPosition",
      "attributeRank",
      ...plan.tieBreak.map((path) => `${orderAttribute(tieColumn(plan)(path))}:desc`),
    ],
    typoTolerance: { enabled: false },
    stopWords: [],
    synonyms: {},
    // All words are ASCII by now: nothing to be guessed.
    localizedAttributes: [{ locales: ["vie"], attributePatterns: ["words.*", "keys.*", "pairs.*", "pairKeys.*"] }],
    proximityPrecision: "byWord",
    prefixSearch: "indexingTime",
    facetSearch: false,
    faceting: { maxValuesPerFacet: MOST_FACET_VALUES, sortFacetValuesBy: { "*": "count" } },
    pagination: { maxTotalHits: DEEPEST_PAGE },
  };
}

const FEATURES = { facetSearch: false, filter: { equality: true, comparison: true } };

const tieColumn = (plan: Plan) => (path: string) => columnFor(plan, path, "breaking ties");

/** A word that agrees in its marks, or has none where none was typed, stands in `keys`, a rank above the same without. */
function attributesOf({ path, isName, head }: Searched): readonly string[] {
  if (!isName) return [wordsAttribute(path)];
  const named = [wordsAttribute(path), pairsAttribute(path)];
  return head === "first" ? [keysAttribute(path), pairKeysAttribute(path), ...named] : named;
}

/** What is searched when only some fields are. */
export function attributesFor(plan: Plan, paths: readonly string[]): readonly string[] {
  return plan.searched.filter(({ path }) => paths.includes(path)).flatMap(attributesOf);
}

/** The vocabulary is looked up, never searched. */
export const VOCABULARY_SETTINGS: Settings = {
  searchableAttributes: [],
  filterableAttributes: [
    { attributePatterns: ["id", "term"], features: FEATURES },
    { attributePatterns: ["slips"], features: { facetSearch: false, filter: { equality: true, comparison: false } } },
  ],
  sortableAttributes: [],
  rankingRules: ["docs:desc"],
  typoTolerance: { enabled: false },
  facetSearch: false,
  prefixSearch: "disabled",
  pagination: { maxTotalHits: DEEPEST_PAGE },
};
