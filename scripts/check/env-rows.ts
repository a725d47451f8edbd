import { lineAt, parse, walk, type Finding, type Source } from "./sources.ts";
import ts from "typescript";

/** Names every program has without us; no row explains them. npm gives INIT_CWD: where a person called a script. */
const GIVEN = new Set(["NODE_ENV", "PATH", "HOME", "LANG", "LC_ALL", "LC_MESSAGES", "CI", "INIT_CWD"]);
const NAME = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;
const HOLDERS = /^(env|raw|process\.env|settings\.env)$/;

/** Names read from an environment object in the code, that have no row in .env.example. */
export function missingRows(sources: readonly Source[], example: string): Finding[] {
  const rows = new Set([...example.matchAll(/^#?\s*([A-Z][A-Z0-9_]*)=/gm)].map((match) => match[1]));
  return sources
    .flatMap(readsOf)
    .filter(({ name }) => !rows.has(name) && !GIVEN.has(name))
    .map(({ name, file, line }) => ({
      file,
      line,
      rule: "env",
      says: `${name} has no row in .env.example`,
    }));
}

type Read = { readonly name: string; readonly file: string; readonly line: number };

/** `env.NAME`, `process.env.NAME` and the same with brackets. */
function readsOf(source: Source): Read[] {
  const tree = parse(source);
  const reads: Read[] = [];
  walk(tree, (node) => {
    const name = nameRead(node, tree);
    if (name) reads.push({ name, file: source.file, line: lineAt(tree, node.getStart(tree)) });
  });
  return reads;
}

function nameRead(node: ts.Node, tree: ts.SourceFile): string | null {
  if (ts.isPropertyAccessExpression(node))
    return HOLDERS.test(node.expression.getText(tree)) && NAME.test(node.name.text) ? node.name.text : null;
  if (!ts.isElementAccessExpression(node) || !ts.isStringLiteral(node.argumentExpression)) return null;
  return HOLDERS.test(node.expression.getText(tree)) && NAME.test(node.argumentExpression.text)
    ? node.argumentExpression.text
    : null;
}
