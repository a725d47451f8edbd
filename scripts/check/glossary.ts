import ts from "typescript";
import { lineAt, parse, walk, type Finding, type Source } from "./sources.ts";

/** A word that has one name in GLOSSARY.md and must not come back under another. */
type Banned = { readonly word: RegExp; readonly instead: string; readonly except?: RegExp };

/**
 * Names are split into words before they are compared: `subOrderId` is "sub order id".
 * `except` are files where the word is not ours to choose: a law's or a framework's own term.
 */
const BANNED: readonly Banned[] = [
  { word: /\bvendors?\b/, instead: "cooperative" },
  { word: /\bsellers?\b/, instead: "cooperative", except: /tax|invoice|json-ld|structured-data/ },
  { word: /\bmerchants?\b/, instead: "cooperative" },
  { word: /\bartisans?\b/, instead: "member or maker" },
  { word: /\bbeneficiar(y|ies)\b/, instead: "member or payee" },
  { word: /\bsub orders?\b/, instead: "consignment" },
  { word: /\bsuborders?\b/, instead: "consignment" },
  { word: /\bchild orders?\b/, instead: "consignment" },
  { word: /\bcommissions?\b/, instead: "fee (platformFee)" },
  { word: /\bwallets?\b/, instead: "nothing: Chợ Phiên keeps no money for members" },
  { word: /\bdisburse(ments?|d)?\b/, instead: "remittance (to a cooperative) or payout (to a member)" },
  { word: /\bsharing polic(y|ies)\b/, instead: "sharing rule" },
  {
    word: /\bdistricts?\b/,
    instead: "commune or province (two levels since 1 July 2025)",
    except: /org-units|vietnam-units|former|merged/,
  },
  { word: /\bcents?\b/, instead: "dong: whole đồng have no smaller unit" },
];

/** Banned words in the names of a code file. Strings are left alone: they may quote a law, a person or a framework. */
export function glossaryOfCode(source: Source): Finding[] {
  const tree = parse(source);
  const findings: Finding[] = [];
  walk(tree, (node) => {
    // A name after a dot, or a key of somebody else's object, is where Medusa's own words appear.
    if (!ts.isIdentifier(node) || isForeign(node)) return;
    findings.push(...bannedIn(wordsOf(node.text), { file: source.file, line: lineAt(tree, node.getStart(tree)) }));
  });
  return findings;
}

/** Banned words in the prose of our documents, line by line; what stands in `code` or quotes is quoted, not said. */
export function glossaryOfText({ file, text }: Source): Finding[] {
  return text.split("\n").flatMap((line, index) => {
    const said = line.replace(/`[^`]*`|"[^"]*"|“[^”]*”|\]\([^)]*\)/g, " ");
    return bannedIn(said.toLowerCase(), { file, line: index + 1 });
  });
}

/** The names in the Code column of GLOSSARY.md: `member`, `sharing rule`, … without what stands in brackets. */
export function termsOf(glossary: string): string[] {
  return glossary
    .split("\n")
    .filter((line) => line.startsWith("|") && !/^\|\s*(-+|Code)\s*\|/.test(line))
    .flatMap((line) => (line.split("|")[1] ?? "").replace(/\(.*\)/, "").split(","))
    .map((term) => term.trim().toLowerCase())
    .filter(Boolean);
}

/** Terms that no name in the code carries: the glossary promises a word nobody uses, or the code says it otherwise. */
export function unusedTerms(terms: readonly string[], sources: readonly Source[]): string[] {
  const names = new Set<string>();
  for (const source of sources) {
    for (const match of `${source.file} ${source.text}`.matchAll(/[A-Za-z][A-Za-z0-9_-]*/g))
      names.add(wordsOf(match[0]));
  }
  const all = [...names].join("\n");
  return terms.filter((term) => !all.includes(term.replace(/-/g, " ")));
}

/** `subOrderId`, `sub_order_id` and `sub-order-id` are all "sub order id". */
export function wordsOf(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/[_-]+/g, " ")
    .toLowerCase();
}

function bannedIn(words: string, at: { file: string; line: number }): Finding[] {
  return BANNED.filter(({ word, except }) => word.test(words) && !except?.test(at.file)).map(({ word, instead }) => ({
    ...at,
    rule: "glossary",
    says: `“${word.exec(words)?.[0] ?? ""}” is called ${instead} here`,
  }));
}

function isForeign(node: ts.Identifier): boolean {
  return ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
}
