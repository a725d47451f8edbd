import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../start/settings.mjs";
import { program } from "./step.ts";

/** A small checkout of its own with one fault of each kind, judged by our real configurations. */
const place = mkdtempSync(path.join(tmpdir(), "cho-phien-bad-"));
const bin = (name: string) => path.join(ROOT, "node_modules/.bin", name);

const FILES = {
  "package.json": '{ "name": "bad", "private": true, "workspaces": ["packages/*"] }',
  "tsconfig.json": '{ "compilerOptions": { "module": "node16", "strict": true } }',
  "storefront/tsconfig.json": "{}",
  "storefront/a.ts": 'import { settle } from "../packages/income/src/index";\nexport const seen = settle;\n',
  "storefront/b.tsx":
    "export const Said = ({ it }: { it: string }) => <p dangerouslySetInnerHTML={{ __html: it }} />;\nexport const write = (it: string) => document.write(it);\n",
  "packages/money/package.json": '{ "name": "@cho-phien/money", "main": "src/index.ts" }',
  "packages/money/src/index.ts":
    'import { settle } from "../../income/src/index";\nimport { used } from "./sum";\nexport const total = [settle, used];\n',
  "packages/money/src/sum.ts": "export const used = 1;\nexport const nobodyAsked = 2;\n",
  "packages/income/package.json": '{ "name": "@cho-phien/income", "main": "src/index.ts" }',
  "packages/income/src/index.ts": "export const settle: any = Date.now();\n",
};

beforeAll(() => {
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(path.join(place, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(place, file), text);
  }
  symlinkSync(path.join(ROOT, "node_modules"), path.join(place, "node_modules"));
  for (const file of ["eslint.config.mjs", ".dependency-cruiser.cjs"])
    execFileSync("cp", [path.join(ROOT, file), place]);
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

describe("npm run check fails on", () => {
  it("an import against an arrow, and says why", async () => {
    const args = ["packages/*/src", "storefront", "--config", ".dependency-cruiser.cjs", "--output-type", "err-long"];
    const said = (await program(bin("depcruise"), args, place)).join("\n");
    expect(said).toContain("money-and-vietnam-stand-alone: packages/money/src/index.ts → packages/income/src/index.ts");
    expect(said).toContain("money and vietnam import nothing of ours");
    expect(said).toContain("storefront-never-decides-income");
  }, 60_000);

  it("`any` and a clock in a package, and markup made of a text", async () => {
    const said = (await program(bin("eslint"), ["packages", "storefront"], place)).join("\n");
    expect(said).toContain("@typescript-eslint/no-explicit-any");
    expect(said).toContain("a rule has no clock");
    expect(said.match(/A text of somebody's stays text/g)).toHaveLength(2);
  }, 60_000);

  it("an unused export", async () => {
    const said = (await program(bin("knip"), ["--no-progress", "--no-config-hints"], place)).join("\n");
    expect(said).toContain("nobodyAsked");
    expect(said).not.toMatch(/^used /m);
  }, 60_000);
});
