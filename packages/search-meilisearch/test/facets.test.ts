import { expect, test } from "vitest";
import { facetsOf } from "../src/facets";
import { PLAN } from "./samples";

const NOTHING = { values: {}, stats: undefined };
const [kind, cheap, price] = facetsOf(
  [
    "kind",
    { field: "price", type: "range", ranges: [{ to: 60 }, { key: "mid", from: 60, to: 300 }, { from: 300 }, {}] },
    { field: "price", type: "stats" },
  ],
  PLAN,
);

test("values are counted by the server and decoded, the most frequent first, then by name", () => {
  const counted = { values: { "^46;ood": 2, craft: 2, art: 3 }, stats: undefined };
  expect(kind?.read(counted, [])).toEqual({
    type: "value",
    values: [
      { value: "art", count: 3 },
      { value: "Food", count: 2 },
      { value: "craft", count: 2 },
    ],
  });
  const [some] = facetsOf([{ field: "kind", query: "foo", limit: 1 }], PLAN);
  expect(some?.read(counted, [])).toEqual({ type: "value", values: [{ value: "Food", count: 2 }] });
});

test("each range is counted on its own", () => {
  expect(cheap?.countsValues).toBe(false);
  expect(cheap?.conditions).toEqual([
    '"values.price" < 60',
    '"values.price" >= 60 AND "values.price" < 300',
    '"values.price" >= 300',
    '"values.price" EXISTS',
  ]);
  expect(cheap?.read(NOTHING, [1, 2, 3, 6])).toMatchObject({
    ranges: [
      { key: "*-60", count: 1 },
      { key: "mid", count: 2 },
      { key: "300-*", count: 3 },
      { key: "*-*", count: 6 },
    ],
  });
});

test("statistics come from counted values; with too many of them only what the server knows is told", () => {
  const stats = { min: 10, max: 30 };
  expect(price?.conditions).toEqual(['"values.price" EXISTS']);
  expect(price?.read({ values: { "10": 1, "30": 3 }, stats }, [4])).toEqual({
    type: "stats",
    min: 10,
    max: 30,
    avg: 25,
    sum: 100,
    count: 4,
  });
  expect(price?.read({ values: { "10": 1 }, stats }, [4])).toEqual({ type: "stats", min: 10, max: 30, count: 4 });
  expect(price?.read(NOTHING, [])).toMatchObject({ avg: 0, count: 0 });
});

test.each([
  ["a field that is not counted", "rank"],
  ["ranges of words", { field: "kind", type: "range" as const, ranges: [] }],
  ["statistics of words", { field: "kind", type: "stats" as const }],
  ["a bound that is none", { field: "price", type: "range" as const, ranges: [{ from: "cheap" }] }],
])("refused: %s", (_, facet) => {
  expect(() => facetsOf([facet], PLAN)).toThrow();
});
