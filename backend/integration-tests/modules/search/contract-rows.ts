import { expect, test } from "vitest";
import type { Asking } from "./asking";
import { DOCUMENTS, day, definition } from "./contract-goods";

/** Indexes and documents, filters, sorting, facets: all that has nothing to do with words. */
export function rowsKept(at: () => Asking): void {
  test("an index is made once, listed with its documents, emptied and deleted", async () => {
    const other = definition("second");
    await at().settled(await at().provider.upsertIndex({ index: other }));
    await at().settled(await at().provider.upsertIndex({ index: other }));
    const documents = DOCUMENTS.slice(0, 2);
    await at().settled(
      await at().provider.upsertDocuments({ index: other.physical_name, definition: other, documents }),
    );
    const count = async () =>
      (await at().provider.listIndexes()).find((each) => each.name === other.physical_name)?.document_count;
    expect(await count()).toBe(2);
    await at().settled(await at().provider.clearIndex({ index: other.physical_name }));
    expect(await count()).toBe(0);
    await at().settled(await at().provider.deleteIndex({ index: other.physical_name }));
    expect(await count()).toBeUndefined();
  });

  test.each([
    [{ kind: "craft" }, "ef"],
    [{ kind: ["craft", "none"] }, "ef"],
    [{ id: ["a", "c"] }, "ac"],
    [{ kind: { $eq: "food" } }, "abcd"],
    [{ kind: { $ne: "food" } }, "ef"],
    [{ kind: { $in: [] } }, ""],
    [{ kind: { $nin: ["food"] } }, "ef"],
    [{ stars: { $nin: [4, 5] } }, "bcf"],
    [{ stars: null }, "cf"],
    [{ stars: { $ne: null } }, "abde"],
    [{ stars: { $exists: true } }, "abde"],
    [{ stars: { $exists: false } }, "cf"],
    [{ price: { $gte: 60, $lt: 250 } }, "bd"],
    [{ price: { $gt: 60, $lte: 250 } }, "bf"],
    [{ fresh: true }, "acdf"],
    [{ since: { $gte: day("2026-04-01") } }, "def"],
    [{ since: { $lt: "2026-02-02T00:00:00.000Z" } }, "ac"],
    [{ tags: "quà" }, "ace"],
    [{ tags: { $contains: ["quà", "vải"] } }, "e"],
    [{ tags: { $overlaps: ["ong", "vải"] } }, "abef"],
    [{ "place.province": "Hà Giang" }, "abef"],
    [{ kind: "food", price: { $lt: 100 } }, "cd"],
    [{ $and: [{ kind: "food" }, { fresh: true }] }, "acd"],
    [{ $or: [{ kind: "craft" }, { stars: 5 }] }, "aef"],
    [{ $not: { kind: "food" } }, "ef"],
    [{ $not: { stars: 4 } }, "abcf"],
    [{ $and: [{ $or: [{ stars: 4 }, { stars: 5 }] }, { $not: { fresh: false } }] }, "ad"],
  ])("the filter %j lets %s through", async (filters, expected) => {
    expect(await at().found(filters)).toBe(expected);
  });

  test.each([
    ["an undefined value, which would let everything through", { kind: undefined }],
    ["an undefined operand", { price: { $gte: undefined } }],
    ["a field that is not there", { colour: "red" }],
    ["a field that may not be filtered", { title: "Kẹo dừa" }],
    ["an operator nobody knows", { kind: { $near: "food" } }],
  ])("refused: %s", async (_, filters) => {
    await expect(at().found(filters)).rejects.toThrow();
  });

  test("a value with quotes and percent signs is a value", async () => {
    expect(await at().found({ kind: "food' or true --" })).toBe("");
    expect(await at().found({ kind: '"; DROP TABLE x; %_' })).toBe("");
  });

  test("a value no text can hold is a value nothing has", async () => {
    expect(await at().found({ kind: "food\0" })).toBe("");
    expect(await at().found({ kind: ["\ud83d", "craft"] })).toBe("ef");
    expect(await at().found({ tags: "quà\udc4d" })).toBe("");
  });

  test("sorted both ways, page after page without overlap", async () => {
    expect(await at().ids({ pagination: { order: { price: "ASC" } } })).toEqual(["c", "d", "b", "f", "a", "e"]);
    expect(await at().ids({ pagination: { order: { kind: "ASC", price: "DESC" } } })).toEqual([
      "e",
      "f",
      "a",
      "b",
      "d",
      "c",
    ]);
    expect(await at().ids({ pagination: { order: { since: "DESC" }, take: 2 } })).toEqual(["f", "d"]);
    expect(await at().ids({ pagination: { order: { since: "DESC" }, skip: 2, take: 2 } })).toEqual(["e", "b"]);
    await expect(at().ids({ pagination: { order: { colour: "ASC" } } })).rejects.toThrow();
  });

  test("the count is of all that matches, or none where none was asked for", async () => {
    const { metadata } = await at().search({ filters: { kind: "food" }, pagination: { take: 1, skip: 1 } });
    expect(metadata).toMatchObject({ skip: 1, take: 1, count: 4 });
    const uncounted = await at().search({ search_options: { count: "none" } });
    expect(uncounted.metadata.count).toBeNull();
  });

  test("facets count values, ranges and statistics of what matches", async () => {
    const { facets } = await at().search({
      filters: { kind: "food" },
      search_options: {
        facets: [
          "tags",
          "fresh",
          "place.province",
          { field: "stars", type: "stats" },
          { field: "price", type: "range", ranges: [{ key: "low", to: 60 }, { from: 60, to: 300 }, { from: 300 }] },
        ],
      },
    });
    expect(facets?.tags).toEqual({
      type: "value",
      values: [
        { value: "ong", count: 2 },
        { value: "quà", count: 2 },
      ],
    });
    expect(facets?.fresh).toEqual({
      type: "value",
      values: [
        { value: "true", count: 3 },
        { value: "false", count: 1 },
      ],
    });
    expect(facets?.["place.province"]).toMatchObject({
      values: [{ value: "Hà Giang", count: 2 }, { count: 1 }, { count: 1 }],
    });
    expect(facets?.stars).toMatchObject({ type: "stats", min: 3, max: 5, avg: 4, count: 3 });
    expect(facets?.price).toMatchObject({
      ranges: [
        { key: "low", count: 1 },
        { from: 60, to: 300, count: 2 },
        { from: 300, count: 1 },
      ],
    });
  });

  test("facet values are limited, sorted and searched", async () => {
    const facet = async (request: object) =>
      (await at().search({ search_options: { facets: [{ field: "kind", ...request }] } })).facets?.kind;
    expect(await facet({ limit: 1 })).toEqual({ type: "value", values: [{ value: "food", count: 4 }] });
    expect(await facet({ sort: "alpha" })).toMatchObject({ values: [{ value: "craft" }, { value: "food" }] });
    expect(await facet({ query: "cra" })).toMatchObject({ values: [{ value: "craft", count: 2 }] });
    await expect(at().search({ search_options: { facets: ["since"] } })).rejects.toThrow();
    await expect(at().search({ search_options: { facets: [{ field: "kind", type: "stats" }] } })).rejects.toThrow();
  });

  test("several queries are answered in their order", async () => {
    const many = [
      at().query({ filters: { kind: "craft" } }),
      at().query({ filters: { id: "a" } }),
      at().query({ filters: { id: "zz" } }),
    ];
    const answers = await (at().provider.searchMany?.(many) ??
      Promise.all(many.map((each) => at().provider.search(each))));
    expect(answers.map(({ metadata }) => metadata.count)).toEqual([2, 1, 0]);
  });

  test("one hit per value where that was asked for", async () => {
    const { hits, metadata } = await at().search({
      search_options: { distinct: "kind" },
      pagination: { order: { price: "ASC" } },
    });
    expect(hits.map(({ id }) => id)).toEqual(["c", "f"]);
    expect(metadata.count).toBe(2);
  });

  test("a changed document is found by its new words and by none of its old", async () => {
    const [first] = DOCUMENTS;
    await at().write([{ ...first!, title: "Nến sáp" }]);
    expect(await at().ids({ q: "bac ha" })).toEqual([]);
    expect(await at().ids({ q: "nen sap" })).toEqual(["a"]);
    expect(await at().ids({ q: "bacc ha", search_options: { typo_tolerance: true } })).toEqual([]);
    await at().write([{ ...first!, title: "Nến" }, first!]);
    expect(await at().ids({ q: "nen" })).toEqual([]);
    expect(await at().ids({ q: "bac ha" })).toEqual(["a"]);
  });

  test("documents are deleted by id and by filter; deleting what is not there is no fault", async () => {
    await at().write([...["x", "y", "z"].map((id) => ({ ...DOCUMENTS[5]!, id, kind: "gone" }))]);
    await at().remove({ id: ["x", "never"] });
    expect(await at().found({ kind: "gone" })).toBe("yz");
    await at().remove({ kind: "gone" });
    await at().remove({ kind: "gone" });
    expect(await at().found({ kind: "gone" })).toBe("");
    expect((await at().search({})).metadata.count).toBe(DOCUMENTS.length);
  });

  test("a word without an end is no word, and the document is kept", async () => {
    const endless = { ...DOCUMENTS[5]!, id: "w", title: `Gùi ${"x".repeat(5_000)}`, story: "y".repeat(200_000) };
    await at().write([endless]);
    expect(await at().ids({ q: "gui" })).toEqual(["w"]);
    await at().remove({ id: "w" });
    expect(await at().ids({ q: "gui" })).toEqual([]);
  });
}
