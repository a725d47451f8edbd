import { expect, test } from "vitest";
import { rowOf } from "../src/document-row";
import { DOCUMENT, PLAN } from "./samples";

const { stored, terms } = rowOf(DOCUMENT, PLAN);

test("words stand without marks, English ones with what the thing is first; neighbours in names stand joined too", () => {
  expect(stored.words).toEqual({
    title: ["mat ong bac ha", "matong ongbac bacha"],
    title_en: ["honey mint wild", "wildmint minthoney"],
    story: ["ong lay mat"],
  });
});

test("names keep their marks as keys; dứa and dừa differ in ASCII", () => {
  expect(stored.keys).toEqual({ title: ["ma6t5 ong bac5 ha2"] });
  const keyOf = (title: string) => rowOf({ ...DOCUMENT, title }, PLAN).stored.keys.title;
  expect([keyOf("Dứa"), keyOf("Dừa")]).toEqual([["du7a1"], ["du7a2"]]);
});

test("the vocabulary learns words and pairs of names, and of prose its words", () => {
  for (const term of ["mat", "matong", "minthoney", "lay"]) expect(terms).toContain(term);
  expect(terms).not.toContain("onglay");
});

test("values are held for filtering, dates as numbers, texts encoded and once more for sorting; nothing is nothing", () => {
  expect(stored.values).toEqual({
    id: "a",
    kind: "^46;ood",
    tags: ["^51;uà", "ong"],
    price: 300,
    fresh: true,
    since: Date.UTC(2026, 0, 5),
    rank: 7,
    "place.province": "^48;à_^47;iang",
  });
  expect(stored.order).toEqual({ kind: "Food" });
  expect(rowOf({ id: "b", tags: [] }, PLAN).stored.values).toEqual({ id: "b" });
});

test("the document itself is kept as it was given", () => {
  expect(stored.document).toBe(DOCUMENT);
});

test("endless words and endless texts are cut", () => {
  const row = rowOf({ id: "c", title: `${"a".repeat(41)} mat`, story: "la ".repeat(10_000) }, PLAN);
  expect(row.stored.words.title?.[0]).toBe("mat");
  expect(row.stored.words.story?.[0]?.split(" ")).toHaveLength(2_000);
});
