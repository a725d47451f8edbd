import { expect, test } from "vitest";
import { encoded, FORMATS } from "../src/index";
import * as samples from "./samples";

test("of the same pixels, a card's AVIF is a tenth lighter or more than one that is looked at alone", async () => {
  const bytes = async (width: number) => (await encoded(samples.picture(480, 600), width, "avif")).length;
  expect((await bytes(480)) / (await bytes(720))).toBeLessThan(0.9);
  expect(await bytes(320)).toBe(await bytes(480));
});

test("every format is what it is called", async () => {
  const starts = await Promise.all(
    FORMATS.map(async (it) => (await encoded(samples.picture(320, 400), 320, it)).toString("latin1", 0, 12)),
  );
  expect(starts[0]).toMatch(/ftypavif$/);
  expect(starts[1]).toMatch(/^RIFF.{4}WEBP$/s);
  expect(starts[2]).toMatch(/^\xff\xd8\xff/);
});
