import { expect, it } from "vitest";
import { isReadable } from "./readable-text-only";

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
