import ts from "typescript";
import { isTest, lineAt, parse, walk, type Finding, type Source } from "./sources.ts";

/** Limits of STYLE.md rule 8. Aims are lower; these are where a file or a function stops the work. */
const LIMITS = { fileLines: 300, functionLines: 70, compositionLines: 120, parameters: 3 } as const;

const BANNED_NAMES = /(^|\/)(utils?|helpers?|common|shared|core)(\/|\.[cm]?tsx?$|\.mjs$)/;
const TODO_WITHOUT_ISSUE = /\b(TODO(?!\(#\d+\):)|FIXME|XXX\b)/;
const HISTORY = /\b(previously|used to (be|have|return|live|do)|no longer needed)\b/i;

/** What STYLE.md asks of one file and a machine can see in it: sizes, escapes from the types, names, comments. */
export function tidy(source: Source): Finding[] {
  const tree = parse(source);
  const findings = [...sizeOf(source), ...nameOf(source), ...commentsOf(source, tree)];
  walk(tree, (node) => findings.push(...functionOf(source, tree, node), ...escapeOf(source, tree, node)));
  return findings;
}

function sizeOf({ file, text }: Source): Finding[] {
  const lines = text.split("\n").length - 1;
  if (lines <= LIMITS.fileLines) return [];
  return [
    { file, line: 1, rule: "file-size", says: `${lines} lines; the limit is ${LIMITS.fileLines}: one idea per file` },
  ];
}

function nameOf({ file }: Source): Finding[] {
  if (!BANNED_NAMES.test(file)) return [];
  return [
    {
      file,
      line: 1,
      rule: "drawer",
      says: "utils, helpers, common, shared and core are drawers: name the noun that is missing",
    },
  ];
}

function functionOf({ file }: Source, tree: ts.SourceFile, node: ts.Node): Finding[] {
  if (isTest(file) || !isFunction(node) || !node.body) return [];
  const line = lineAt(tree, node.getStart(tree));
  const lines = lineAt(tree, node.end) - line + 1;
  const limit = isComposition(file, node) ? LIMITS.compositionLines : LIMITS.functionLines;
  const found: Finding[] = [];
  if (lines > limit)
    found.push({
      file,
      line,
      rule: "function-size",
      says: `${lines} lines; the limit is ${limit}: one screen per function`,
    });
  if (node.parameters.length > LIMITS.parameters) {
    found.push({
      file,
      line,
      rule: "parameters",
      says: `${node.parameters.length} parameters; name them in one object`,
    });
  }
  return found;
}

type FunctionNode =
  ts.FunctionDeclaration | ts.FunctionExpression | ts.ArrowFunction | ts.MethodDeclaration | ts.ConstructorDeclaration;

function isFunction(node: ts.Node): node is FunctionNode {
  return (
    ts.isFunctionDeclaration(node) ||
    ts.isFunctionExpression(node) ||
    ts.isArrowFunction(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isConstructorDeclaration(node)
  );
}

/** A React component (capital name in a .tsx file) or the function given to createWorkflow: long lists of short statements. */
function isComposition(file: string, node: FunctionNode): boolean {
  if (ts.isCallExpression(node.parent) && node.parent.expression.getText() === "createWorkflow") return true;
  const named = ts.isVariableDeclaration(node.parent) ? node.parent.name : "name" in node ? node.name : undefined;
  return file.endsWith(".tsx") && named !== undefined && /^[A-Z]/.test(named.getText());
}

function escapeOf({ file }: Source, tree: ts.SourceFile, node: ts.Node): Finding[] {
  if (isTest(file)) return [];
  const at = (rule: string, says: string) => [{ file, line: lineAt(tree, node.getStart(tree)), rule, says }];
  if (node.kind === ts.SyntaxKind.AnyKeyword)
    return at("any", "`any` switches the compiler off: parse at the door, or take `unknown`");
  if (ts.isAsExpression(node) && node.type.getText(tree) !== "const") {
    return at("cast", "`as` claims what nobody checked: parse, narrow or use `satisfies`");
  }
  if (ts.isTypeAssertionExpression(node)) return at("cast", "a cast claims what nobody checked: parse or narrow");
  if (ts.isNonNullExpression(node) && !hasComment(tree, node))
    return at("non-null", "`!` needs its reason in a comment on its line");
  return [];
}

function hasComment(tree: ts.SourceFile, node: ts.Node): boolean {
  const line = tree.text.split("\n")[lineAt(tree, node.end) - 1] ?? "";
  return /\/\/|\/\*/.test(line);
}

function commentsOf(source: Source, tree: ts.SourceFile): Finding[] {
  return commentsIn(tree).flatMap(({ position, text }) => {
    const line = lineAt(tree, position);
    const todo = TODO_WITHOUT_ISSUE.test(text)
      ? [{ file: source.file, line, rule: "todo", says: "write `TODO(#issue): what is missing and why`" }]
      : [];
    const history = HISTORY.test(text)
      ? [
          {
            file: source.file,
            line,
            rule: "history",
            says: "a comment gives the reason for what is; history is in git",
          },
        ]
      : [];
    return [...todo, ...history];
  });
}

/** Every comment once. The trivia before each token holds them all; strings and templates are tokens and stay out. */
function commentsIn(tree: ts.SourceFile): { position: number; text: string }[] {
  const found = new Map<number, string>();
  const collect = (node: ts.Node) => {
    for (const range of ts.getLeadingCommentRanges(tree.text, node.pos) ?? [])
      found.set(range.pos, tree.text.slice(range.pos, range.end));
    for (const range of ts.getTrailingCommentRanges(tree.text, node.end) ?? [])
      found.set(range.pos, tree.text.slice(range.pos, range.end));
    node.getChildren(tree).forEach(collect);
  };
  collect(tree);
  return [...found].map(([position, text]) => ({ position, text }));
}
