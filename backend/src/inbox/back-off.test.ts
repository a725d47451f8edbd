import { expect, test } from "vitest";
import { LONGEST_TRIES, restAfter } from "./back-off";

test("an event that fails rests longer each time, an hour at most, and an hour or two in all", () => {
  const rests = Array.from({ length: LONGEST_TRIES - 1 }, (_, it) => restAfter(it + 1) / 1000);
  expect(rests).toEqual([5, 15, 45, 135, 405, 1215, 3600]);
  expect(restAfter(500)).toBe(3_600_000);
});
