import { describe, expect, it } from "vitest";
import { tidy } from "./tidy.ts";

const rulesIn = (file: string, text: string) => tidy({ file, text }).map(({ rule }) => rule);
const lines = (count: number) => "  step();\n".repeat(count);

describe("tidy", () => {
  it("passes a small honest file", () => {
    expect(
      rulesIn(
        "packages/money/src/add.ts",
        "/** Sum, in whole đồng. */\nexport const add = (a: bigint, b: bigint) => a + b;\n",
      ),
    ).toEqual([]);
  });

  it("fails a function of 71 lines and passes one of 70", () => {
    expect(rulesIn("packages/a/src/a.ts", `function long() {\n${lines(69)}}\n`)).toEqual(["function-size"]);
    expect(rulesIn("packages/a/src/a.ts", `function fits() {\n${lines(68)}}\n`)).toEqual([]);
  });

  it("lets a React component and a workflow composition grow to 120 lines", () => {
    expect(rulesIn("storefront/a.tsx", `export function Page() {\n${lines(118)}}\n`)).toEqual([]);
    expect(rulesIn("storefront/a.tsx", `export function Page() {\n${lines(119)}}\n`)).toEqual(["function-size"]);
    expect(rulesIn("storefront/a.tsx", `export function page() {\n${lines(118)}}\n`)).toEqual(["function-size"]);
    expect(rulesIn("backend/w.ts", `const w = createWorkflow("w", () => {\n${lines(118)}});\n`)).toEqual([]);
  });

  it("fails a file of 301 lines", () => {
    expect(rulesIn("packages/a/src/a.ts", "// why\n".repeat(301))).toEqual(["file-size"]);
    expect(rulesIn("packages/a/src/a.ts", "// why\n".repeat(300))).toEqual([]);
  });

  it.each([
    ["any", "let a: any;", "any"],
    ["any inside a type", "let a: Map<string, any>;", "any"],
    ["a cast", "const a = b as string;", "cast"],
    ["a cast through unknown, twice", "const a = b as unknown as string;", "cast"],
    ["the old cast", "const a = <string>b;", "cast"],
    ["a bare exclamation mark", "const a = b!;", "non-null"],
    ["four parameters", "function f(a: 1, b: 1, c: 1, d: 1) {}", "parameters"],
    ["a to-do without an issue", "// TODO tidy up", "todo"],
    ["history in a comment", "// previously a float", "history"],
  ])("fails %s", (_, text, rule) => {
    expect(rulesIn("packages/a/src/a.ts", `${text}\n`)).toContain(rule);
  });

  it.each([
    ["as const", "const a = [1] as const;"],
    ["satisfies", "const a = 1 satisfies number;"],
    ["an exclamation mark with its reason", "const a = b!; // split never returns an empty list"],
    ["a to-do with an issue", "// TODO(#12): ask the bank"],
    ["the word in a string", 'const a = "TODO previously";'],
  ])("passes %s", (_, text) => {
    expect(rulesIn("packages/a/src/a.ts", `${text}\n`)).toEqual([]);
  });

  it("lets tests cast, because they build what production never may", () => {
    expect(rulesIn("packages/a/src/a.test.ts", "const a = {} as Order;\n")).toEqual([]);
  });

  it.each(["packages/a/src/utils/x.ts", "backend/src/helpers.ts", "storefront/lib/shared/x.tsx", "scripts/core/x.mjs"])(
    "fails the drawer %s",
    (file) => expect(rulesIn(file, "export {};\n")).toEqual(["drawer"]),
  );
});
