import { expect, test } from "vitest";
import type { Asking } from "./asking";
import { DOCUMENTS, FIELDS, definition } from "./contract-goods";

/** What a text finds, in which order, and how it is shown. */
export function wordsFound(at: () => Asking): void {
  test.each([
    "mật ong",
    "mat ong",
    "MẬT ONG",
    "mật  ong",
    "mật ong".normalize("NFD"),
    "ong mật",
    "maatj ong",
    "ma65t ong",
  ])("%s finds honey and nothing else", async (q) => {
    expect((await at().ids({ q })).sort()).toEqual(["a", "b"]);
  });

  test("words stand together or alone as asked; unknown ones find nothing", async () => {
    expect(await at().ids({ q: "khăn mật" })).toEqual([]);
    expect((await at().ids({ q: "khan keo", search_options: { match_strategy: "any" } })).sort()).toEqual([
      "c",
      "e",
      "f",
    ]);
    expect(await at().ids({ q: "xyzzy" })).toEqual([]);
    expect(await at().ids({ q: "mật xyzzy" })).toEqual([]);
  });

  test("an unfinished word is one only where that was asked for", async () => {
    expect(await at().ids({ q: "mat o" })).toEqual([]);
    expect((await at().ids({ q: "mat o", search_options: { match_strategy: "last" } })).sort()).toEqual(["a", "b"]);
  });

  test("misspelled words are understood only where that was asked for", async () => {
    expect(await at().ids({ q: "mat ogn" })).toEqual([]);
    expect((await at().ids({ q: "mat ogn", search_options: { typo_tolerance: true } })).sort()).toEqual(["a", "b"]);
    expect((await at().ids({ q: "khan tho cma", search_options: { typo_tolerance: true } }))[0]).toBe("e");
  });

  test("marks that were typed come first: dứa is not dừa", async () => {
    expect((await at().ids({ q: "dứa" }))[0]).toBe("d");
    expect((await at().ids({ q: "dừa" }))[0]).toBe("c");
    expect((await at().ids({ q: "duwas" }))[0]).toBe("d");
  });

  test("names go before descriptions", async () => {
    expect(await at().ids({ q: "khan" })).toEqual(["e", "f"]);
    expect((await at().ids({ q: "mat" }))[2]).toBe("c");
  });

  test("joined words are found joined", async () => {
    expect((await at().ids({ q: "thocam", search_options: { typo_tolerance: true } })).sort()).toEqual(["e", "f"]);
  });

  test("only the fields asked for are searched", async () => {
    expect(await at().ids({ q: "khan", search_options: { attributes_to_search_on: ["title"] } })).toEqual(["e"]);
    expect(await at().ids({ q: "khan", search_options: { attributes_to_search_on: ["story"] } })).toEqual(["f"]);
    await expect(at().ids({ q: "khan", search_options: { attributes_to_search_on: ["kind"] } })).rejects.toThrow();
  });

  test("words, filters, facets and sorting work together", async () => {
    const asked = { q: "mat ong", filters: { fresh: true }, search_options: { facets: ["kind"] } };
    const { hits, facets } = await at().search(asked);
    expect(hits.map(({ id }) => id)).toEqual(["a"]);
    expect(facets?.kind).toEqual({ type: "value", values: [{ value: "food", count: 1 }] });
    expect(await at().ids({ q: "ong", pagination: { order: { price: "ASC" } } })).toEqual(["b", "a"]);
  });

  test("scores are told when asked for, and a least score leaves the weaker out", async () => {
    const { hits } = await at().search({ q: "mat", search_options: { include_score: true } });
    const scores = hits.map(({ score }) => score ?? 0);
    expect(scores).toEqual([...scores].sort((one, other) => other - one));
    expect((await at().search({ q: "mat" })).hits[0]?.score).toBeUndefined();
    const least = (scores[1] ?? 0) - 1e-6;
    expect((await at().ids({ q: "mat", search_options: { min_score: least } })).sort()).toEqual(["a", "b"]);
  });

  test("what was found is marked, what surrounds it is safe to show", async () => {
    const { hits } = await at().search({ q: "mat ong", search_options: { highlight: { fields: ["title", "story"] } } });
    const hit = hits.find(({ id }) => id === "a");
    expect(hit?.highlights?.title).toEqual(["<mark>Mật</mark> <mark>ong</mark> bạc hà"]);
    expect(hit?.highlights?.story?.[0]).toContain("&lt;b&gt;");
    expect(hit?.highlights?.story?.[0]).not.toContain("<b>");
  });

  test("a hit carries what was asked for and no more", async () => {
    const { hits } = await at().search({ filters: { id: "a" }, attributes_to_retrieve: ["title", "place.province"] });
    expect(hits[0]?.document).toEqual({ title: "Mật ong bạc hà", place: { province: "Hà Giang" } });
  });

  test("an empty text is no text", async () => {
    expect((await at().search({ q: "  " })).metadata.count).toBe(DOCUMENTS.length);
  });

  test.each(HOSTILE)("hostile text is answered by what it says: %s", async (_, q, expected) => {
    const { hits, metadata } = await at().search({
      q,
      search_options: { typo_tolerance: true, match_strategy: "last", facets: ["kind"] },
    });
    expect(hits.map(({ id }) => id).sort()).toEqual(expected);
    expect(metadata.count).toBe(expected.length);
    expect((await at().search({})).metadata.count).toBe(DOCUMENTS.length);
  });

  test("what an engine cannot hold or do is refused", async () => {
    const located = { ...definition("located"), fields: { ...FIELDS, where: { type: "geo" as const } } };
    await expect(at().provider.upsertIndex({ index: located })).rejects.toThrow();
    await expect(at().search({ search_options: { vector: { value: [1] } } })).rejects.toThrow();
    await expect(at().provider.search({ ...at().query({}), index: definition("never-made") })).rejects.toThrow();
  });
}

/** What it is, the text, and what it finds: nothing, unless words that mean something stand in it. */
const HOSTILE: readonly (readonly [what: string, q: string, found: readonly string[]])[] = [
  ["10 kB of one letter", "a".repeat(10_000), []],
  ["10 kB of one word", "mat ".repeat(2_500), ["a", "b", "c"]],
  ["only marks", "\u0323\u0300\u0301\u0309\u0303", []],
  ["emoji", "😀🍯👩‍🌾", []],
  ["emoji between words", "🍯 mật 😀 ong", ["a", "b"]],
  ["SQL", "'; drop table product; --", []],
  ["SQL around words", "mật' or 'ong", []],
  ["operators of a text query", "' & ! | :* <->", []],
  ["operators between words", "mật & ong:* | !", ["a", "b"]],
  ["a regular expression that explodes", "((x+x+)+y)+$", []],
  ["quotes and escapes", "\\\\ \" ' ` %_ ?", []],
  ["right to left", "\u202eمرحبا", []],
  ["right to left around words", "\u202eMật ong\u202c", ["a", "b"]],
  ["zero width inside words", "m\u200bậ\u200dt o\u00adng\ufeff", ["a", "b"]],
  ["controls", "\u0001\u0002", []],
  ["half a surrogate pair", "\ud83d mật ong \udc4d", ["a", "b"]],
  ["placeholders", "?? $1 {} [] () ~", []],
];
