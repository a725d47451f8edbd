import ts from "typescript";
import { type Finding, lineAt, parse, type Source, walk } from "../sources.ts";

/** Packages of Medusa under its Enterprise licence: possession of them grants nothing (their LICENSE). */
export const PROPRIETARY = ["@medusajs/rbac", "@medusajs/auth-oidc"] as const;
const PACKAGE = /@medusajs\/(?:medusa\/)?(?:rbac|auth-oidc)/;
/** What turns them on from outside: route policies, and the feature flags by either of their names. */
const PROPERTIES = new Set(["policies", "rbac", "rbac_filter_fields"]);
const FLAG = /MEDUSA_FF_RBAC/;

/** Where our backend would load or switch on a proprietary part of Medusa; types and tests of ours count as well. */
export function judgeProprietary(sources: readonly Source[], example: string): readonly Finding[] {
  const rows = FLAG.test(example) ? [{ file: ".env.example", line: 1, ...says("names a flag of it") }] : [];
  return [...rows, ...sources.filter(({ file }) => /^(backend|packages)\//.test(file)).flatMap(judgeSource)];
}

const says = (what: string) => ({
  rule: "supply",
  says: `${what}: proprietary since Medusa 2.19 (decision 1); our own tables say who may do what`,
});

function judgeSource(source: Source): readonly Finding[] {
  const tree = parse(source);
  const findings: Finding[] = [];
  walk(tree, (node) => {
    const what = used(node, tree);
    if (what) findings.push({ file: source.file, line: lineAt(tree, node.getStart(tree)), ...says(what) });
  });
  return findings;
}

function used(node: ts.Node, tree: ts.SourceFile): string | null {
  if (ts.isStringLiteralLike(node) && (PACKAGE.test(node.text) || FLAG.test(node.text)))
    return `“${node.text}” is used`;
  const named = ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node);
  const name = named ? node.name.getText(tree).replaceAll(/["']/g, "") : "";
  return PROPERTIES.has(name) ? `“${name}:” is set` : null;
}
