import { askAndUnderstand, queryWords, type Leniency } from "@cho-phien/search";
import { expect, test } from "vitest";
import { MOST_TERMS, branchesOf, type Missing } from "../src/branches";

const KNOWN = ["mat", "ong", "matong", "onh", "ngon", "bac", "ha", "bacha", "hmong", "dua"];

async function branches(q: string, missing: Missing = "none", leniency: Partial<Leniency> = {}) {
  const understood = await askAndUnderstand(
    queryWords(q),
    { typos: false, prefix: false, ...leniency },
    async ({ terms, near, prefixes }) => ({
      counts: new Map([...terms, ...KNOWN].filter((term) => KNOWN.includes(term)).map((term) => [term, 1])),
      candidates: new Map(near.map((word) => [word, KNOWN])),
      prefixes: new Set(prefixes.filter((start) => KNOWN.some((term) => term.startsWith(start)))),
    }),
  );
  return branchesOf(understood, missing, true).map(({ q: text, weight }) => `${weight}: ${text ?? ""}`);
}

test("without marks one query, each word for itself", async () => {
  expect(await branches("mat ong")).toEqual(['1000: "mat" "ong"']);
});

test("marks that were typed are asked for first, whichever way they were typed", async () => {
  const expected = ['1000000: "du7a1"', '1000: "dua"'];
  for (const q of ["dứa", "duwas", "du7a1"]) expect(await branches(q)).toEqual(expected);
  expect(await branches("dừa")).toEqual(['1000000: "du7a2"', '1000: "dua"']);
  expect(await branches("mật ong bac ha")).toEqual([
    '1000000: "ma6t5" "ong" "bac" "ha"',
    '1000: "mat" "ong" "bac" "ha"',
  ]);
});

test("where nobody sees the order, marks are not asked for", () => {
  const dua = { words: ["dua"], isPrefix: false, key: "du7a1", reading: "typed" as const, spelled: "dứa" };
  const understood = { terms: [dua], pairs: [], unknown: [] };
  expect(branchesOf(understood, "none", false)).toEqual([{ q: '"dua"', weight: 1_000 }]);
});

test("only an unfinished word stands without quotes, at the end", async () => {
  expect(await branches("mật o", "none", { prefix: true })).toEqual(['1000000: "ma6t5" o', '1000: "mat" o']);
});

test("a misspelled word has as many queries as it has readings", async () => {
  expect(await branches("ogn", "none", { typos: true })).toEqual(['1000: "ong"']);
  expect(await branches("mat onk", "none", { typos: true })).toEqual(['1000: "mat" "ong"']);
});

test("one word may be missing, or all but one: below the documents that have them all", async () => {
  expect(await branches("mat bac ha", "one")).toEqual([
    '1000: "mat" "bac" "ha"',
    '1: "bac" "ha"',
    '1: "mat" "ha"',
    '1: "mat" "bac"',
  ]);
  expect(await branches("mat ha", "all but one")).toEqual(['1000: "mat" "ha"', '1: "mat"', '1: "ha"']);
  expect(await branches("mat", "one")).toEqual(['1000: "mat"']);
});

test("no more words than Meilisearch reads, no more readings than make sense", () => {
  const term = (word: string) => ({
    words: [`${word}x`, `${word}y`, `${word}z`],
    isPrefix: false,
    key: null,
    reading: "typo" as const,
    spelled: word,
  });
  const terms = Array.from({ length: 14 }, (_, at) => term(`w${at}`));
  const all = branchesOf({ terms, pairs: [], unknown: [] }, "none", true);
  expect(all).toHaveLength(9);
  expect(all[0]?.q?.split(" ")).toHaveLength(MOST_TERMS);
  expect(all[0]?.q).toBe(
    terms
      .slice(0, MOST_TERMS)
      .map(({ words }) => `"${words[0]}"`)
      .join(" "),
  );
});
