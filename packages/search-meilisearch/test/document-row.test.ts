import { expect, test } from "vitest";
import { rowOf } from "../src/document-row";
import { DOCUMENT, PLAN } from "./samples";

const { stored, terms } = rowOf(DOCUMENT, PLAN);

const late = (stops: number) => "0 . ".repeat(stops);

test("words stand without marks, English ones with what the thing is first; only in titles from the start", () => {
  expect(stored.words).toEqual({
    title: "zmat zong zbac zha",
    title_en: "zhoney zmint zwild . zwild zmint zhoney",
    maker: `${late(9)}zhtx zmat zbac`,
    story: `${late(17)}zong zlay zmat`,
  });
});

test("neighbours in names stand joined too", () => {
  const maker = `${late(9)}zhtxmat zmatbac`;
  expect(stored.pairs).toEqual({ title: "zmatong zongbac zbacha", title_en: "zwildmint zminthoney", maker });
  expect(stored.pairKeys).toEqual({ title: "zma6t5ong zongbac5 zbac5ha2", maker: `${late(9)}zhtxma6t5 zma6t5bac` });
});

test("several texts of a field have a hard stop between them", () => {
  expect(rowOf({ id: "b", title: ["Lợn đen", "Heo"] }, PLAN).stored.words.title).toBe("zlon zden . zheo");
});

test("names keep their marks as keys; dứa and dừa differ in ASCII", () => {
  expect(stored.keys).toEqual({ title: "zma6t5 zong zbac5 zha2", maker: `${late(9)}zhtx zma6t5 zbac` });
  const keyOf = (title: string) => rowOf({ ...DOCUMENT, title }, PLAN).stored.keys.title;
  expect([keyOf("Dứa"), keyOf("Dừa")]).toEqual(["zdu7a1", "zdu7a2"]);
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
  expect(row.stored.words.title).toBe("zmat");
  expect(row.stored.words.story?.split(" ")).toHaveLength(2_000 + 2 * 17);
});
