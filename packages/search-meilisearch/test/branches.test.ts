import { askAndUnderstand, queryWords, type Leniency } from "@cho-phien/search";
import { expect, test } from "vitest";
import { MOST_TERMS, branchesOf, type Missing } from "../src/branches";

const KNOWN = ["mat", "ong", "matong", "onh", "ngon", "bac", "ha", "bacha", "hmong", "dua"];

/** Each tier weighs a thousandth of the one above it. */
const tierOf = (weight: number) => 1 - Math.round(Math.log10(weight) / 3);

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
  return branchesOf(understood, missing, true).map(({ q: text, weight }) => `${tierOf(weight)}: ${text ?? ""}`);
}

test("without marks one query, each word for itself", async () => {
  expect(await branches("mat ong")).toEqual(["1: zmat zong "]);
});

test("marks that were typed are asked for first, whichever way they were typed", async () => {
  for (const q of ["dứa", "duwas", "du7a1"]) expect(await branches(q)).toEqual(["1: zdu7a1 ", "2: zdua "]);
  expect(await branches("dừa")).toEqual(["1: zdu7a2 ", "2: zdua "]);
});

test("a text made of pairs is asked for in pairs, with their marks first; with a word left over it is not", async () => {
  expect(await branches("mat ong bac ha")).toEqual(["1: zmatong zbacha ", "2: zmat zong zbac zha "]);
  expect(await branches("mật ong bac ha")).toEqual([
    "1: zma6t5ong zbacha ",
    "2: zma6t5 zong zbac zha ",
    "3: zmatong zbacha ",
    "4: zmat zong zbac zha ",
  ]);
  expect((await branches("mật ong bạc hà"))[0]).toBe("1: zma6t5ong zbac5ha2 ");
  expect(await branches("mat ong bac")).toEqual(["1: zmat zong zbac "]);
});

test("where nobody sees the order, marks are not asked for", () => {
  const dua = { words: ["dua"], isPrefix: false, key: "du7a1", reading: "typed" as const, spelled: "dứa" };
  const understood = { terms: [dua], pairs: [], unknown: [] };
  expect(branchesOf(understood, "none", false)).toEqual([{ q: "zdua ", weight: 1 }]);
});

test("a blank follows the last word unless it is unfinished", async () => {
  expect(await branches("mật o", "none", { prefix: true })).toEqual(["1: zma6t5 zo", "2: zmat zo"]);
  expect(await branches("mật ong bac h", "none", { prefix: true })).toEqual([
    "1: zma6t5ong zbach",
    "2: zma6t5 zong zbac zh",
    "3: zmatong zbach",
    "4: zmat zong zbac zh",
  ]);
});

test("a misspelled word has as many queries as it has readings", async () => {
  expect(await branches("ogn", "none", { typos: true })).toEqual(["1: zong "]);
  expect(await branches("mat onk", "none", { typos: true })).toEqual(["1: zmat zong "]);
});

test("one word may be missing, or all but one: below the documents that have them all", async () => {
  const without = ["2: zbac zha ", "2: zmat zha ", "2: zmat zbac "];
  expect(await branches("mat bac ha", "one")).toEqual(["1: zmat zbac zha ", ...without]);
  expect(await branches("mat ha", "all but one")).toEqual(["1: zmat zha ", "2: zmat ", "2: zha "]);
  expect(await branches("mat", "one")).toEqual(["1: zmat "]);
});

test("no more words than Meilisearch reads, no more readings than make sense, fewer of many words", () => {
  const term = (word: string) => ({
    words: [`${word}x`, `${word}y`, `${word}z`],
    isPrefix: false,
    key: null,
    reading: "typo" as const,
    spelled: word,
  });
  const terms = Array.from({ length: 14 }, (_, at) => term(`w${at}`));
  const asked = (count: number) => branchesOf({ terms: terms.slice(0, count), pairs: [], unknown: [] }, "none", true);
  expect([1, 2, 4, 6, 14].map((count) => asked(count).length)).toEqual([3, 9, 9, 6, 3]);
  expect(asked(14)[0]?.q).toBe(
    terms
      .slice(0, MOST_TERMS)
      .map(({ words }) => `z${words[0]} `)
      .join(""),
  );
});
