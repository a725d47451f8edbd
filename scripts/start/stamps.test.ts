import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { inOrder, partsOf } from "./build-parts.mjs";
import { inputHashes, isFresh, stamp } from "./stamps.mjs";

let root = "";
const write = (file: string, text: string) => {
  mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
};
const manifest = (name: string, needs: object) =>
  JSON.stringify({ name: `@cho-phien/${name}`, main: "dist/index.js", scripts: { build: "tsc" }, dependencies: needs });
const staleNames = () => {
  const parts = partsOf(root);
  const hashes = inputHashes(root, parts);
  return parts.filter((part) => !isFresh(root, part, hashes.get(part.name) ?? "")).map(({ name }) => name);
};
const buildAll = () => {
  const parts = partsOf(root);
  const hashes = inputHashes(root, parts);
  for (const part of parts) {
    write(path.relative(root, part.output), "built");
    stamp(root, part, hashes.get(part.name) ?? "");
  }
};

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "cho-phien-stamps-"));
  write("package-lock.json", "{}");
  write("tsconfig.base.json", "{}");
  write("packages/income/package.json", manifest("income", { "@cho-phien/money": "0.1.0" }));
  write("packages/money/package.json", manifest("money", {}));
  write("packages/money/src/index.ts", "export const a = 1;");
  buildAll();
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

it("builds each part after what it needs", () => {
  expect(partsOf(root).map(({ name }) => name)).toEqual(["packages/money", "packages/income"]);
  const part = { name: "a", script: "", needs: ["a"], output: "" };
  expect(inOrder([{ ...part, needs: [] }])).toHaveLength(1);
  expect(() => inOrder([part, { ...part, name: "b", needs: ["a"] }])).toThrow("needs itself");
});

it("builds nothing when nothing changed", () => expect(staleNames()).toEqual([]));

it("builds a changed part and all that need it", () => {
  write("packages/money/src/index.ts", "export const a = 2;");
  expect(staleNames()).toEqual(["packages/money", "packages/income"]);
});

it("does not build for a test or a note", () => {
  write("packages/money/src/index.test.ts", "it.todo");
  write("packages/money/README.md", "# money");
  expect(staleNames()).toEqual([]);
});

it("builds again what was deleted or built by hand since", () => {
  rmSync(path.join(root, "packages/income/dist"), { recursive: true });
  expect(staleNames()).toEqual(["packages/income"]);
  utimesSync(path.join(root, "packages/money/dist/index.js"), 1, 1);
  expect(staleNames()).toContain("packages/money");
});
