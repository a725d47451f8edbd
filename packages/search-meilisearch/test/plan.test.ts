import { expect, test } from "vitest";
import { planOf } from "../src/plan";
import { VOCABULARY_SETTINGS, attributesFor, settingsOf } from "../src/settings";
import { DEFINITION, PLAN } from "./samples";

test("names come before prose, the heaviest first, each with its keys above its words where marks count", () => {
  const title = ["keys.title", "pairKeys.title", "words.title", "pairs.title"];
  const maker = ["keys.maker", "pairKeys.maker", "words.maker", "pairs.maker"];
  const others = ["words.title_en", "pairs.title_en", ...maker, "words.story"];
  expect(settingsOf(PLAN).searchableAttributes).toEqual([...title, ...others]);
  expect(attributesFor(PLAN, ["title"])).toEqual(title);
});

test("what was asked to be sorted goes before words, ties after them", () => {
  const { rankingRules, sortableAttributes } = settingsOf(PLAN);
  expect(rankingRules?.[0]).toBe("sort");
  expect(rankingRules?.slice(-2)).toEqual(["values.fresh:desc", "values.rank:desc"]);
  expect(sortableAttributes).toEqual(["order.kind", "values.price", "values.since", "values.rank", "values.fresh"]);
});

test("nothing is corrected or folded by the server, and only documents are shown", () => {
  expect(settingsOf(PLAN).typoTolerance).toEqual({ enabled: false });
  expect(VOCABULARY_SETTINGS.typoTolerance).toEqual({ enabled: false });
  expect(settingsOf(PLAN).displayedAttributes).toEqual(["id", "document"]);
});

test.each([
  ["places on a map", { fields: { ...DEFINITION.fields, where: { type: "geo" as const } } }],
  ["vectors", { fields: { ...DEFINITION.fields, mind: { type: "vector" as const, dimensions: 2 } } }],
  ["fields that must be spelled right", { settings: { typo_tolerance: { disabled_on_attributes: ["kind"] } } }],
  [
    "ties broken by what has no value",
    { settings: { provider_options: { "search-meilisearch-vietnam": { tie_break: ["colour"] } } } },
  ],
])("refused before anything is made: %s", (_, changed) => {
  expect(() => planOf({ ...DEFINITION, ...changed })).toThrow();
});

test("a field of which one is to be kept can be filtered by, whatever the definition says", () => {
  const plan = planOf({ ...DEFINITION, settings: { distinct_attribute: "title" } });
  expect(plan.columns.map(({ path }) => path)).toContain("title");
});
