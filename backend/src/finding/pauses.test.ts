import { expect, test } from "vitest";
import { Pauses } from "./pauses";

test("each failure doubles the rest, up to half a minute; a success forgets it", () => {
  const clock = { ms: 0 };
  const pauses = new Pauses(() => clock.ms);
  const rests: number[] = [];
  for (let times = 0; times < 7; times += 1) {
    const began = clock.ms;
    pauses.pause("engine");
    while (pauses.isPaused("engine")) clock.ms += 500;
    rests.push(clock.ms - began);
  }
  expect(rests).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
  expect(pauses.isPaused("another")).toBe(false);
  pauses.forget("engine");
  pauses.pause("engine");
  clock.ms += 1_000;
  expect(pauses.isPaused("engine")).toBe(false);
});
