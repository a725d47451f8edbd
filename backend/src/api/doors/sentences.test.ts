import { readdirSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { SENTENCES } from "./sentences";

test("every code has one sentence: of two tables that name it the later would speak for both", async () => {
  const files = readdirSync(__dirname).filter((file) => file.endsWith("-sentences.ts"));
  const codes = await Promise.all(
    files.map(async (file) =>
      Object.values(await import(path.join(__dirname, file))).flatMap((it) => Object.keys(it ?? {})),
    ),
  );
  const all = codes.flat();
  expect(all.length).toBeGreaterThan(100);
  expect(all.filter((code, place) => all.indexOf(code) !== place)).toEqual([]);
  expect(all.filter((code) => !(code in SENTENCES))).toEqual([]);
});
