import { expect, test } from "vitest";
import { mayWatch } from "./may-watch";

test("only the token opens the figures, and without one nothing does", () => {
  expect(mayWatch("abc", "Bearer abc")).toBe(true);
  for (const shown of [undefined, "", "abc", "Bearer ab", "Bearer abcd", "bearer abc"])
    expect(mayWatch("abc", shown)).toBe(false);
  for (const shown of [undefined, "Bearer ", "Bearer null"]) expect(mayWatch(null, shown)).toBe(false);
});
