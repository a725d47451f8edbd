import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/** One row of README's table: the promise, and the files and programs that show it. */
export type Promised = {
  readonly says: string;
  readonly files: readonly string[];
  readonly programs: readonly string[];
};

const HEADING = "## What it promises, and the test that says so";
/** In the table "…" stands for this folder. */
const TESTS = "backend/integration-tests";

/** README's promises in order; throws when the table is not where it was. */
export function promisesOf(readme: string): readonly Promised[] {
  const table = readme.split(HEADING)[1]?.split("\n## ")[0];
  if (table === undefined) throw new Error(`README.md has no part “${HEADING}”`);
  return table
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .slice(2)
    .map((line) => {
      const [, says = "", shown = ""] = line.split("|").map((it) => it.trim());
      const named = [...shown.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);
      return {
        says,
        files: named.filter((it) => !it.startsWith("npm ")).flatMap((it) => expanded(it.replace(/^…/, TESTS))),
        programs: named.filter((it) => it.startsWith("npm ")).map((it) => it.replace("npm run ", "")),
      };
    });
}

/** `a/{b,c}.ts` is two files. */
function expanded(name: string): readonly string[] {
  const [, before = "", inner, after = ""] = /^(.*)\{([^}]+)\}(.*)$/.exec(name) ?? [];
  return inner === undefined ? [name] : inner.split(",").map((it) => `${before}${it}${after}`);
}

/** Everything a promise's files say, those of a folder together; null where one of them is not there. */
export function textOf(root: string, files: readonly string[]): string | null {
  const texts = files.map((file) => {
    const full = path.join(root, file);
    if (!existsSync(full)) return null;
    if (statSync(full).isFile()) return readFileSync(full, "utf8");
    return readdirSync(full, { recursive: true, encoding: "utf8" })
      .filter((it) => /\.(spec|test)\.ts$/.test(it))
      .map((it) => readFileSync(path.join(full, it), "utf8"))
      .join("\n");
  });
  return texts.includes(null) ? null : texts.join("\n");
}
