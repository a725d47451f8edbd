import { expect, test } from "vitest";
import { catalogue } from "./catalogue.ts";
import { goldQueries, heldOutQueries } from "./gold.ts";

/** Twenty thousand documents are projected, on whatever machine this runs. */
const LONG = { timeout: 60_000 };

const CLASSES =
  "with-marks without-marks typos telex vni joined swapped regional english cooperative place prefix ambiguous mixed";

test("at least 200 queries in every class of the way people type, each once", () => {
  const gold = goldQueries();
  expect(gold.length).toBeGreaterThanOrEqual(200);
  expect(new Set(gold.map((each) => each.class))).toEqual(new Set(CLASSES.split(" ")));
  expect(new Set(gold.map(({ q }) => q)).size).toBe(gold.length);
});

test("at least 60 held-out queries in the same classes, none of them in the gold set", () => {
  const heldOut = heldOutQueries();
  const gold = new Set(goldQueries().map(({ q }) => q));
  expect(heldOut.length).toBeGreaterThanOrEqual(60);
  expect(new Set(heldOut.map((each) => each.class))).toEqual(new Set(CLASSES.split(" ")));
  expect(new Set(heldOut.map(({ q }) => q)).size).toBe(heldOut.length);
  expect(heldOut.filter(({ q }) => gold.has(q))).toEqual([]);
});

test("the catalogue is the same every time, its ids differ", LONG, () => {
  const once = catalogue(2_000);
  expect(JSON.stringify(catalogue(2_000))).toBe(JSON.stringify(once));
  expect(new Set(once.map(({ document }) => document.id)).size).toBe(2_000);
});

test("every query has answers in the catalogue, and no query is answered by most of it", LONG, () => {
  const truths = catalogue(20_000).map(({ truth }) => truth);
  for (const { q, grade } of [...goldQueries(), ...heldOutQueries()]) {
    const best = truths.filter((truth) => grade(truth) === 3).length;
    expect(best, q).toBeGreaterThan(0);
    expect(best, q).toBeLessThan(truths.length / 4);
  }
});
