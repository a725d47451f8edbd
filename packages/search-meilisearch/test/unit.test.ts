import { expect, test } from "vitest";
import { EVERYTHING } from "../src/branches";
import { federatedSearch, plainQuery, type Unit } from "../src/unit";

const unit: Unit = {
  uid: "goods_v1",
  branches: EVERYTHING,
  filter: null,
  on: null,
  sort: [],
  facets: [],
  distinct: null,
  leastScore: null,
  retrieve: ["title"],
  skip: 0,
  take: 20,
};
const marked = [
  { q: '"du7a1"', weight: 1_000_000 },
  { q: '"dua"', weight: 1_000 },
];

test("everything there is", () => {
  expect(plainQuery(unit)).toEqual({
    indexUid: "goods_v1",
    attributesToRetrieve: ["id", "document.title"],
    offset: 0,
    limit: 20,
    showRankingScore: true,
  });
});

test("words, fields, filter, order, facets, one of each", () => {
  const query = plainQuery({
    ...unit,
    branches: [{ q: '"mat" o', weight: 1_000 }],
    filter: "f",
    on: ["words.title"],
    sort: ["values.price:asc"],
    facets: ["values.kind"],
    distinct: "values.kind",
    skip: 40,
  });
  expect(query).toMatchObject({
    q: '"mat" o',
    matchingStrategy: "all",
    filter: "f",
    attributesToSearchOn: ["words.title"],
    sort: ["values.price:asc"],
    facets: ["values.kind"],
    distinct: "values.kind",
    page: 3,
    hitsPerPage: 20,
  });
  expect(query).not.toHaveProperty("limit");
});

test("a page that is not whole is cut out of a longer one where counts must be exact", () => {
  expect(plainQuery({ ...unit, leastScore: 0.5, skip: 3, take: 2 })).toMatchObject({ page: 1, hitsPerPage: 5 });
});

test("several branches are federated: pages, facets and one of each for all, weights for each", () => {
  const { federation, queries } = federatedSearch({
    ...unit,
    branches: marked,
    facets: ["values.kind"],
    skip: 20,
    filter: "f",
  });
  expect(federation).toEqual({ offset: 20, limit: 20, facetsByIndex: { goods_v1: ["values.kind"] } });
  expect(queries.map(({ q, federationOptions }) => [q, federationOptions?.weight])).toEqual([
    ['"du7a1"', 1_000_000],
    ['"dua"', 1_000],
  ]);
  expect(queries.every(({ filter, limit, facets }) => filter === "f" && limit === undefined && !facets)).toBe(true);
  expect(federatedSearch({ ...unit, branches: marked, distinct: "values.kind" }).federation).toEqual({
    page: 1,
    hitsPerPage: 20,
    distinct: "values.kind",
  });
});

test("a least score is one of the whole federation: branches that can't reach it are not asked", () => {
  const least = (score: number) =>
    federatedSearch({ ...unit, branches: marked, leastScore: score }).queries.map(
      (query) => query.rankingScoreThreshold,
    );
  expect(least(0.5)).toEqual([0.5]);
  expect(least(0.000_5)).toEqual([0.000_5, 0.5]);
});
