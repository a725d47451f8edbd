import { readdirSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

test("no two migrations share a name: all modules note theirs in one table, and the second would be taken for done", () => {
  const names = readdirSync(__dirname, { recursive: true, encoding: "utf8" })
    .filter((file) => /migrations\/Migration[^/]*\.ts$/.test(file))
    .map((file) => path.basename(file, ".ts"));
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
});
