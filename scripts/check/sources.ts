import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

export type Source = { readonly file: string; readonly text: string };
export type Finding = { readonly file: string; readonly line: number; readonly rule: string; readonly says: string };

const CODE = /\.(ts|tsx|mts|mjs|cjs)$/;
const GENERATED = /(\.data\.ts|\.d\.ts|next-env\.d\.ts)$|\/migrations\//;

/** Paths of the files of the checkout as a commit would see them: tracked or new, never ignored. Sorted. */
export function filesOf(root: string): string[] {
  const listed = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "-z"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  return [...new Set(listed.split("\0"))].filter((file) => file && existsSync(path.join(root, file))).sort();
}

/** The hand-written code of the checkout; data files, declarations and migrations are judged elsewhere or by nobody. */
export function codeOf(root: string): Source[] {
  return filesOf(root)
    .filter((file) => CODE.test(file) && !GENERATED.test(file))
    .map((file) => ({ file, text: readFileSync(path.join(root, file), "utf8") }));
}

export function parse({ file, text }: Source): ts.SourceFile {
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
}

/** Calls `visit` on every node, parents first. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** 1-based line of a position. */
export function lineAt(source: ts.SourceFile, position: number): number {
  return source.getLineAndCharacterOfPosition(position).line + 1;
}

export function isTest(file: string): boolean {
  return /\.(test|spec)\.[cm]?tsx?$|(^|\/)(e2e|integration-tests|test)\//.test(file);
}

export function isPackage(file: string): boolean {
  return file.startsWith("packages/");
}
