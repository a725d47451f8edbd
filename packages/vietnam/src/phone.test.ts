import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { formatPhone, parsePhone } from "./phone";

function cases(name: string): [text: string, expected: string][] {
  const lines = readFileSync(new URL(`../fixtures/${name}`, import.meta.url), "utf8")
    .trimEnd()
    .split("\n");
  return lines.map((line) => {
    const at = line.lastIndexOf(" = ");
    return [line.slice(0, at), line.slice(at + 3)];
  });
}

test.each(cases("phones-valid.txt"))("accepts %j as %s", (text, e164) => {
  expect(parsePhone(text)).toEqual({ ok: true, e164 });
});

test.each(cases("phones-invalid.txt"))("refuses %j: %s", (text, kind) => {
  expect(parsePhone(text)).toMatchObject({ ok: false, refusal: { kind } });
});

test("a refusal carries the numbers of its sentence", () => {
  expect(parsePhone("0912 345")).toEqual({ ok: false, refusal: { kind: "phone_wrong_length", needed: 10, found: 7 } });
  expect(parsePhone("0241234567")).toEqual({ ok: false, refusal: { kind: "phone_not_mobile", prefix: "02" } });
});

test("every mobile number survives being shown and read again", () => {
  const mobile = fc.tuple(fc.constantFrom("3", "5", "7", "8", "9"), fc.integer({ min: 0, max: 99_999_999 }));
  fc.assert(
    fc.property(mobile, ([prefix, rest]) => {
      const e164 = `+84${prefix}${String(rest).padStart(8, "0")}`;
      expect(parsePhone(formatPhone(e164))).toEqual({ ok: true, e164 });
    }),
  );
});

test("a number is shown in groups of four, three, three; a foreign one as it is", () => {
  expect(formatPhone("+84912345678")).toBe("0912 345 678");
  expect(formatPhone("+14155552671")).toBe("+14155552671");
});
