import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { ROOT } from "../../start/settings.mjs";

/** A pattern as it stands in the code. */
type Found = { readonly at: string; readonly pattern: RegExp };

const FOLDERS = [
  ...readdirSync(path.join(ROOT, "packages")).map((it) => `packages/${it}/src`),
  ...["backend/src", "storefront/app", "storefront/components", "storefront/features", "storefront/lib"],
];

/** What can go back and try again: without it every pattern is as fast as its text is long. */
const REPEATS = /[*+]|\{\d+,\}/;

/** Every regular expression written in what we ship that repeats something without end. */
export function repeatingPatterns(): readonly Found[] {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((it) => path.join(folder, it)),
  );
  return files.filter((it) => /\.tsx?$/.test(it) && !it.includes(".test.")).flatMap(patternsOf);
}

function patternsOf(file: string): readonly Found[] {
  const text = readFileSync(path.join(ROOT, file), "utf8");
  if (!/\/[^/*\n].*[*+}].*\/[a-z]*/.test(text)) return [];
  const kind = file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false, kind);
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      const written = node.getText(source);
      const end = written.lastIndexOf("/");
      const pattern = new RegExp(written.slice(1, end), written.slice(end + 1));
      if (REPEATS.test(pattern.source)) found.push({ at: `${file}:${line + 1}`, pattern });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
