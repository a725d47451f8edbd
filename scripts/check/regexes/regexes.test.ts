import { expect, test } from "vitest";
import { slowText } from "./attack.ts";
import { repeatingPatterns } from "./find.ts";

/** Patterns that never meet a long text, with the reason. */
const NEVER_LONG: Readonly<Record<string, string>> = {
  "backend/src/api/doors/sheet-sentences.ts": "groups the digits of a count of ours",
  "backend/src/reports/view/note.ts": "groups the digits of a setting",
  "storefront/lib/typed-amount.ts": "groups at most the twelve digits typedDigits leaves",
};

test("patterns that start over are seen", () => {
  expect(slowText(/^(a+)+$/)).not.toBeNull();
  expect(slowText(/\s+$/)).not.toBeNull();
  expect(slowText(/<b.*?>x/)).not.toBeNull();
  expect(slowText(/^[\w.]+@[\w.]+$/)).toBeNull();
  expect(slowText(/\s+/g)).toBeNull();
});

test("no pattern of ours takes more than its share of time for a long text", () => {
  const found = repeatingPatterns();
  expect(found.length).toBeGreaterThan(100);
  const slow = found.flatMap(({ at, pattern }) => {
    const text = (at.split(":")[0] ?? "") in NEVER_LONG ? null : slowText(pattern);
    return text === null ? [] : [`${at} ${String(pattern)} on ${JSON.stringify(text)}`];
  });
  expect(slow).toEqual([]);
}, 60_000);
