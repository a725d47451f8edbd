import { describe, expect, it } from "vitest";
import { decideMerge, decideUndo } from "./decide-merge";
import { type Comparable, findPairs, pairKey } from "./find-pairs";

const person = (id: string, more: Partial<Comparable> = {}): Comparable => ({
  id,
  fullName: "Lò Thị Hoà",
  ownPhone: null,
  birthYear: null,
  communeCode: "00733",
  ...more,
});

const none: ReadonlySet<string> = new Set();

describe("records that may be one woman", () => {
  it("the same own phone, whatever the name", () => {
    const people = [
      person("a", { ownPhone: "+84912345678" }),
      person("b", { ownPhone: "+84912345678", fullName: "Hoà" }),
    ];
    expect(findPairs(people, none)).toEqual([{ ids: ["a", "b"], why: ["phone"] }]);
  });

  it("the same name, year of birth and commune; marks placed differently are the same name", () => {
    const people = [person("a", { birthYear: "1985" }), person("b", { birthYear: "1985", fullName: "LÒ THỊ HÒA" })];
    expect(findPairs(people, none)).toEqual([{ ids: ["a", "b"], why: ["name"] }]);
  });

  it("not the same name alone, nor with another year or commune", () => {
    expect(findPairs([person("a"), person("b")], none)).toEqual([]);
    expect(findPairs([person("a", { birthYear: "1985" }), person("b", { birthYear: "1986" })], none)).toEqual([]);
    const elsewhere = person("b", { birthYear: "1985", communeCode: "00001" });
    expect(findPairs([person("a", { birthYear: "1985" }), elsewhere], none)).toEqual([]);
  });

  it("not a pair an officer said is two women; two reasons come first", () => {
    const both = { ownPhone: "+84912345678", birthYear: "1985" };
    const people = [person("a", both), person("b", both), person("c", { ...both, ownPhone: null })];
    expect(findPairs(people, new Set([pairKey("c", "a")]))).toEqual([
      { ids: ["a", "b"], why: ["phone", "name"] },
      { ids: ["b", "c"], why: ["name"] },
    ]);
  });
});

describe("merging", () => {
  it("points to the one that counts", () => {
    expect(decideMerge(new Map(), { id: "a", sameAs: "b" })).toEqual([{ id: "a", sameAs: "b" }]);
  });

  it("never makes a link to a link", () => {
    const now = new Map([["a", "b"]]);
    expect(decideMerge(now, { id: "c", sameAs: "a" })).toEqual([{ id: "c", sameAs: "b" }]);
    expect(decideMerge(now, { id: "b", sameAs: "c" })).toEqual([
      { id: "b", sameAs: "c" },
      { id: "a", sameAs: "c" },
    ]);
  });

  it("refuses a record with itself, and twice", () => {
    expect(decideMerge(new Map(), { id: "a", sameAs: "a" })).toEqual({ code: "merge_self" });
    expect(decideMerge(new Map([["a", "b"]]), { id: "b", sameAs: "a" })).toEqual({ code: "merge_already" });
    expect(decideMerge(new Map([["a", "b"]]), { id: "a", sameAs: "c" })).toEqual({ code: "merge_already" });
  });

  it("is taken back for one record, and only while it stands", () => {
    expect(decideUndo(new Map([["a", "b"]]), "a")).toEqual({ id: "a", sameAs: "b" });
    expect(decideUndo(new Map(), "a")).toEqual({ code: "merge_not_merged" });
  });
});
