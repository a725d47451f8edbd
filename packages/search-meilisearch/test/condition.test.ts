import { describe, expect, test } from "vitest";
import { conditionOf } from "../src/condition";
import { PLAN } from "./samples";

const condition = (filters: unknown) => conditionOf(filters as Parameters<typeof conditionOf>[0], PLAN);

describe("a filter in Meilisearch's words", () => {
  test.each([
    [{}, null],
    [{ q: "mật ong" }, null],
    [{ kind: "food" }, '"values.kind" IN ["food"]'],
    [{ kind: ["Food", "craft"] }, '"values.kind" IN ["^46;ood", "craft"]'],
    [{ kind: { $in: [] } }, "id IN []"],
    [{ kind: [] }, "id IN []"],
    [{ kind: { $nin: ["food"] } }, 'NOT ("values.kind" IN ["food"])'],
    [{ kind: null }, '"values.kind" NOT EXISTS'],
    [{ kind: ["food", null] }, '("values.kind" IN ["food"]) OR ("values.kind" NOT EXISTS)'],
    [{ stars: { $ne: null } }, 'NOT ("values.stars" NOT EXISTS)'],
    [{ stars: { $exists: false } }, '"values.stars" NOT EXISTS'],
    [{ price: { $gte: 60, $lt: 250 } }, '("values.price" >= 60) AND ("values.price" < 250)'],
    [{ since: { $gte: new Date(5) } }, '"values.since" >= 5'],
    [{ since: { $lt: "1970-01-01T00:00:01Z" } }, '"values.since" < 1000'],
    [{ fresh: true }, '"values.fresh" IN ["true"]'],
    [{ tags: { $contains: ["a", "b"] } }, '("values.tags" IN ["a"]) AND ("values.tags" IN ["b"])'],
    [{ tags: { $overlaps: ["a", "b"] } }, '"values.tags" IN ["a", "b"]'],
    [{ tags: { $contains: [] } }, null],
    [{ tags: { $overlaps: [] } }, "id IN []"],
    [{ kind: { $prefix: "Hà G" } }, '"values.kind" STARTS WITH "^48;à_^47;"'],
    [{ kind: { $prefix: "" } }, '"values.kind" EXISTS'],
    [{ "place.province": "x" }, '"values.place.province" IN ["x"]'],
    [{ $or: [{ kind: "a" }, { stars: 5 }] }, '("values.kind" IN ["a"]) OR ("values.stars" IN ["5"])'],
    [{ $or: [] }, "id IN []"],
    [{ $and: [] }, null],
    [{ $not: { kind: "a" } }, 'NOT ("values.kind" IN ["a"])'],
    [{ $not: {} }, "NOT (id EXISTS)"],
    [{ kind: '" OR id EXISTS OR "' }, '"values.kind" IN ["^22;_^4f;^52;_id_^45;^58;^49;^53;^54;^53;_^4f;^52;_^22;"]'],
  ])("%j", (filters, expected) => {
    expect(condition(filters)).toBe(expected);
  });
});

test.each([
  ["an undefined value", { kind: undefined }],
  ["an undefined operand", { price: { $gte: undefined } }],
  ["an undefined value in a list", { kind: ["food", undefined] }],
  ["an undefined value deep inside", { $or: [{ $not: { kind: undefined } }] }],
  ["no operator", { kind: {} }],
  ["a branch that is no filter", { $and: ["food"] }],
  ["branches that are no list", { $or: { kind: "food" } }],
  ["nothing to negate", { $not: null }],
  ["an operator nobody knows", { kind: { $near: "food" } }],
  ["a substring, which Meilisearch has not", { kind: { $like: "%oo%" } }],
  ["a field that is not there", { colour: "red" }],
  ["a field that may be sorted only", { rank: 1 }],
  ["null for yes or no", { stars: { $exists: null } }],
  ["a comparison of texts", { kind: { $gt: "a" } }],
  ["a comparison with no number", { price: { $gt: "cheap" } }],
  ["a number that is none", { price: "cheap" }],
  ["members of what is no list", { kind: { $contains: "a" } }],
])("refused: %s", (_, filters) => {
  expect(() => condition(filters)).toThrow();
});
