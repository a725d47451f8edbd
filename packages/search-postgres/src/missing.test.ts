import { describe, expect, test } from "vitest";
import { matching, type Missing } from "./missing";

const words = (count: number) => Array.from({ length: count }, (_, at) => `'w${at}'`);

/** Whether a document with these words matches: & before |, brackets first, as Postgres reads a tsquery. */
function matches(query: string, held: ReadonlySet<string>): boolean {
  let rest = query.replace(/'\w+'/g, (word) => (held.has(word) ? "1" : "0"));
  for (let before = ""; before !== rest;) {
    before = rest;
    rest = rest
      .replace(/\(([01])\)/g, "$1")
      .replace(/([01]) & ([01])/g, (_, one, other) => (one === "1" && other === "1" ? "1" : "0"))
      .replace(/(?<!& )([01]) \| ([01])(?! &)/g, (_, one, other) => (one === "1" || other === "1" ? "1" : "0"));
  }
  expect(rest).toMatch(/^[01]$/);
  return rest === "1";
}

/** Documents that lack none, each one and each two of the words. */
function documents(all: readonly string[]): readonly ReadonlySet<string>[] {
  const without = (gone: readonly string[]) => new Set(all.filter((word) => !gone.includes(word)));
  return [without([]), ...all.flatMap((one) => [without([one]), ...all.map((other) => without([one, other]))])];
}

describe("what may be missing", () => {
  test.each(["none", "one", "all but one"] satisfies Missing[])(
    "%s: as its name says, up to twelve words",
    (missing) => {
      for (let count = 2; count <= 12; count++) {
        const all = words(count);
        const least = { none: count, one: count - 1, "all but one": 1 }[missing];
        for (const held of documents(all)) expect(matches(matching(all, missing), held)).toBe(held.size >= least);
      }
    },
  );

  test("the only word may not be missing", () => {
    expect(matching(words(1), "one")).toBe("'w0'");
  });

  test("a word typed over and over asks for no more than once", () => {
    expect(matching(["'w0'", "'w1'", "'w0'"], "none")).toBe("'w0' & 'w1'");
    expect(matching(["'w0'", "'w0'"], "one")).toBe("'w0'");
  });

  test("twelve words that may miss one take fewer than fifty operands", () => {
    expect(matching(words(12), "one").match(/w\d+/g)?.length).toBeLessThan(50);
  });
});
