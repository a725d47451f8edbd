import { expect, it } from "vitest";
import { isReadable, seenText, seenTextOnly } from "./readable-text-only";

it.each([undefined, "Lò Thị Mai", { a: [{ b: "Nguyễn 🌾" }] }, JSON.parse("[".repeat(50_000) + "]".repeat(50_000))])(
  "reads what can be kept",
  (body) => {
    expect(isReadable(body)).toBe(true);
  },
);

it.each([
  { name: "Mai\0" },
  { a: [["\ud800"]] },
  { "b\0": 1 },
  { phone: { toString: 1 } },
  JSON.parse('{"__proto__":{}}'),
])("refuses %j", (body) => {
  expect(isReadable(body)).toBe(false);
});

it.each([
  ["Nguyễn Thị Mai".normalize("NFD"), "Nguyễn Thị Mai"],
  ["Lò\u200b Thị\ufeff Mai", "Lò Thị Mai"],
  ["\u202egnp.exe\u202c và \u2066ảnh\u2069", "gnp.exe và ảnh"],
  ["0912\u200e345\u200f678", "0912345678"],
  ["tổ\u00adđan\u2060", "tổđan"],
  ["hai\r\ndòng\tmột", "hai\r\ndòng\tmột"],
  ["bà 👩‍🌾 trồng", "bà 👩‍🌾 trồng"],
])("reads %j as it is shown", (typed, shown) => {
  expect(seenText(typed)).toBe(shown);
});

it("reads so however deep a text lies, and leaves everything else", () => {
  const deep = "[".repeat(50_000) + '"a\u200b"' + "]".repeat(50_000);
  const body = { a: [{ b: "Mai\u200b", n: 1, no: null, is: true }], bytes: Buffer.from("\u200b") };
  seenTextOnly(body);
  expect(body).toEqual({ a: [{ b: "Mai", n: 1, no: null, is: true }], bytes: Buffer.from("\u200b") });
  let at: unknown = JSON.parse(deep);
  seenTextOnly(at);
  while (Array.isArray(at)) [at] = at;
  expect(at).toBe("a");
});
