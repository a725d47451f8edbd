import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { Children } from "../start/children.mjs";
import { build } from "../start/build.mjs";
import { readSettings } from "../start/settings.mjs";
import { Steps } from "../start/steps.mjs";
import { missingRows } from "./env-rows.ts";
import { staleFiles } from "./generated.ts";
import { glossaryOfCode, glossaryOfText, termsOf, unusedTerms } from "./glossary.ts";
import { judge, lowered, readRatchet, writeRatchet, type Verdict } from "./ratchet.ts";
import { codeOf, filesOf, type Finding } from "./sources.ts";
import { program, runSteps, type Step } from "./step.ts";
import { judgeSupply } from "./supply/supply.ts";
import { tidy } from "./tidy.ts";

const settings = readSettings([], process.env);
const root = settings.root;
const RATCHET = new URL("./ratchet.json", import.meta.url);

/** Every step of `npm run check`, cheapest first; `npm run check -- tidy lint` runs those two. */
const STEPS: readonly Step[] = [
  { name: "packages", fix: "npm run check -- packages, then see .data/logs", run: buildPackages },
  { name: "generated", fix: "npm run generate", run: async () => shown(staleFiles(root)) },
  { name: "tidy", fix: "shorten, name or parse; STYLE.md rules 1, 6 and 8", run: async () => tidyVerdict().lines },
  { name: "glossary", fix: "use the word of GLOSSARY.md, or add a row to it", run: async () => glossary() },
  {
    name: "env",
    fix: "add a row to .env.example",
    run: async () => shown(missingRows(codeOf(root).filter(isOurs), read(".env.example"))),
  },
  {
    name: "supply",
    fix: "another version or another package; a licence that was read gets its row in scripts/check/supply",
    run: async () => shown(judgeSupply(root, read(".env.example"))),
  },
  {
    name: "format",
    fix: "npx prettier --write .",
    run: () => program("prettier", ["--check", "--log-level", "warn", "."], root),
  },
  { name: "types", fix: "npx tsc -p <folder> --noEmit", run: types },
  {
    name: "lint",
    fix: "npx eslint <file>; --fix mends some",
    run: () => program("eslint", ["--max-warnings", "0", "--cache", "--cache-location", ".cache/eslint", "."], root),
  },
  { name: "arrows", fix: "see the rule's comment in .dependency-cruiser.cjs", run: arrows },
  {
    name: "unused",
    fix: "delete it, or say in knip.ts who uses it",
    run: () => program("knip", ["--no-progress", "--no-config-hints"], root),
  },
];

async function buildPackages(): Promise<readonly string[]> {
  const quiet = { write: () => true };
  const children = new Children(path.join(root, ".cache/check"));
  try {
    await build(settings, { children, steps: new Steps("en", quiet) }, ({ name }) => name.startsWith("packages/"));
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error), `logs: ${children.logDir}`];
  }
}

function tidyVerdict(): Verdict {
  return judge(codeOf(root).flatMap(tidy), readRatchet(RATCHET));
}

function glossary(): string[] {
  const code = codeOf(root);
  const documents = filesOf(root)
    .filter((file) => file.endsWith(".md") && file !== "GLOSSARY.md")
    .map((file) => ({ file, text: read(file) }));
  const unused = unusedTerms(termsOf(read("GLOSSARY.md")), code).map(
    (term) => `GLOSSARY.md: no name in the code says “${term}”`,
  );
  return [...shown([...code.filter(isOurs).flatMap(glossaryOfCode), ...documents.flatMap(glossaryOfText)]), ...unused];
}

/** A part with a `types` script knows best (Next writes the types of its routes first); the others are plain projects. */
async function types(): Promise<readonly string[]> {
  const packages = readdirSync(path.join(root, "packages")).map((name) => `packages/${name}`);
  const projects = [...packages, "scripts", "backend", "backend/src/admin", "storefront"];
  const waiting = projects.filter((folder) => existsSync(path.join(root, folder, "tsconfig.json")));
  const wrong: string[] = [];
  // Each compiler uses one core, and the smallest machine this runs on has two.
  const lane = async (): Promise<void> => {
    for (let project = waiting.pop(); project !== undefined; project = waiting.pop())
      wrong.push(...(await typesOf(project)));
  };
  await Promise.all([lane(), lane()]);
  return wrong;
}

function typesOf(project: string): Promise<readonly string[]> {
  const hasOwn = JSON.parse(read(`${project}/package.json`) || "{}").scripts?.types !== undefined;
  return hasOwn
    ? program("npm", ["run", "--silent", "types"], path.join(root, project))
    : program("tsc", ["-p", project, "--noEmit", "--incremental", "false"], root);
}

function arrows(): Promise<readonly string[]> {
  return program(
    "depcruise",
    [
      "packages/*/{src,test}",
      "backend",
      "storefront",
      "scripts",
      "--config",
      ".dependency-cruiser.cjs",
      "--output-type",
      "err-long",
    ],
    root,
  );
}

/** The checks quote the words and names they look for. */
function isOurs({ file }: { file: string }): boolean {
  return !file.startsWith("scripts/check/");
}

function shown(findings: readonly Finding[]): string[] {
  return findings.map(({ file, line, rule, says }) => `${file}:${line}  ${rule}: ${says}`);
}

function read(file: string): string {
  const full = path.join(root, file);
  return existsSync(full) ? readFileSync(full, "utf8") : "";
}

const args = process.argv.slice(2);
if (args.includes("--lower")) writeRatchet(RATCHET, lowered(readRatchet(RATCHET), tidyVerdict().counts));
const named = args.filter((arg) => !arg.startsWith("--"));
const unknown = named.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0)
  throw new Error(`no step ${unknown.join(", ")}; there are ${STEPS.map(({ name }) => name).join(", ")}`);
const failed = await runSteps(named.length > 0 ? STEPS.filter(({ name }) => named.includes(name)) : STEPS, (line) =>
  console.log(line),
);
if (failed.length > 0) {
  console.log(`\nFailed: ${failed.join(", ")}. One alone: npm run check -- ${failed[0] ?? ""}`);
  process.exitCode = 1;
}
