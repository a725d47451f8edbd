import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeValue, encodePrefix, encodeValue } from "../src/value-code";

/** What Meilisearch makes of a value before it compares (milli, `normalize_facet`). */
const folded = (value: string) => value.trim().normalize("NFKD").toLowerCase();
const text = fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.stringMatching(/^[ aAàÀ_^;①ﬁ²"\\]{0,6}$/));

test("two texts are equal for Meilisearch only where they are the same", () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      const isSame = one.normalize("NFC") === other.normalize("NFC");
      expect(folded(encodeValue(one)) === folded(encodeValue(other))).toBe(isSame);
    }),
  );
});

test("a text comes back as it was, and needs no escaping in a filter", () => {
  fc.assert(
    fc.property(text, (value) => {
      const encoded = encodeValue(value);
      expect(encoded).not.toMatch(/["'\\\s]/);
      fc.pre(!encoded.includes("^#"));
      expect(decodeValue(encoded)).toBe(value.normalize("NFC"));
    }),
  );
});

test.each([
  ["food", "food"],
  ["Hà Giang", "^48;à_^47;iang"],
  ["a_b", "a^5f;b"],
  [" x", "_x"],
  ["", ""],
])("%s is %s", (value, encoded) => {
  expect(encodeValue(value)).toBe(encoded);
});

test("long texts are told apart by their hash and keep their beginning", () => {
  const [one, other] = [encodeValue(`${"à".repeat(600)}1`), encodeValue(`${"à".repeat(600)}2`)];
  expect(one).not.toBe(other);
  expect(Buffer.byteLength(folded(one))).toBeLessThan(460);
  expect(decodeValue(one)).toBe(`${"à".repeat(30)}…`);
  expect(one.startsWith(encodePrefix("à".repeat(30)) ?? "?")).toBe(true);
  expect(encodePrefix("à".repeat(31))).toBeNull();
});
