import { mkdtempSync, rmSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, expect, test, vi } from "vitest";
import {
  cleanPhoto,
  dropPhoto,
  isRefused,
  type MadePhoto,
  makePhoto,
  type PhotoRefusal,
  placePhoto,
  storeOf,
} from "../src/index";
import * as samples from "./samples";

// Encoding is work for the processor, which other tests share.
vi.setConfig({ testTimeout: 60_000 });

const beside = mkdtempSync(join(tmpdir(), "photo-"));
afterAll(() => rmSync(beside, { recursive: true }));

async function made(bytes: Buffer, shape: "card" | "whole" = "card"): Promise<MadePhoto> {
  const outcome = await makePhoto(bytes, shape, beside);
  if (isRefused(outcome)) throw new Error(`refused: ${JSON.stringify(outcome)}`);
  return outcome;
}

function refusal(bytes: Buffer): Promise<MadePhoto | PhotoRefusal> {
  return makePhoto(bytes, "card", beside);
}

function file({ files }: MadePhoto, width: number, format: string): string {
  const found = files.find((it) => it.width === width && it.format === format);
  if (!found) throw new Error(`no ${width}.${format}`);
  return found.path;
}

test("a phone's photo stands upright, 4:5, at five widths in three formats, and says nothing of where it was taken", async () => {
  const phone = await samples.phoneJpeg();
  expect(await sharp(phone).metadata()).toMatchObject({ width: 4000, height: 3000, orientation: 6 });
  expect((await sharp(phone).metadata()).exif).toBeDefined();
  const photo = await made(phone);
  expect(photo.widths).toEqual([320, 480, 720, 1080, 1600]);
  expect(photo.files).toHaveLength(15);
  for (const { width, path } of photo.files) {
    const { exif, icc, xmp, iptc, orientation, ...rest } = await sharp(path).metadata();
    expect([exif, icc, xmp, iptc, orientation]).toEqual([undefined, undefined, undefined, undefined, undefined]);
    expect(rest).toMatchObject({ width, height: width * 1.25, channels: 3, space: "srgb" });
  }
});

test.each([1, 2, 3, 4, 5, 6, 7, 8])("a camera held in way %i gives the picture a person sees", async (orientation) => {
  const stored = await samples.picture(600, 480).png().withMetadata({ orientation }).toBuffer();
  const photo = await made(stored, "whole");
  const seen = sharp(await sharp(stored).autoOrient().png().toBuffer()).resize(480);
  const [ours, theirs] = await Promise.all(
    [sharp(file(photo, 480, "jpg")), seen].map((it) =>
      it.resize(20, 20, { fit: "fill" }).removeAlpha().raw().toBuffer(),
    ),
  );
  const apart = [...(ours ?? [])].map((value, at) => Math.abs(value - (theirs?.[at] ?? 0)));
  expect(apart.reduce((sum, it) => sum + it, 0) / apart.length).toBeLessThan(6);
});

test("what is clear in a PNG becomes paper, never black", async () => {
  const { data } = await sharp(file(await made(await samples.halfClearPng()), 480, "jpg"))
    .extract({ left: 20, top: 20, width: 1, height: 1 })
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect([...data].map((it, at) => Math.abs(it - [0xfb, 0xf8, 0xf3][at]!) < 4)).toEqual([true, true, true]);
});

test("a CMYK file becomes sRGB, an animation its first frame", async () => {
  const printed = await samples.cmykJpeg();
  expect((await sharp(printed).metadata()).space).toBe("cmyk");
  expect((await sharp(file(await made(printed), 480, "webp")).metadata()).space).toBe("srgb");
  const still = await sharp(file(await made(await samples.animatedWebp()), 480, "webp")).metadata();
  expect([still.pages, still.height]).toEqual([undefined, 600]);
});

test("nothing is made larger than it was, and a certificate keeps its edges", async () => {
  const small = await samples.picture(1000, 1000).jpeg().toBuffer();
  expect((await made(small)).widths).toEqual([320, 480, 720]);
  const whole = await made(small, "whole");
  expect(await sharp(file(whole, 720, "avif")).metadata()).toMatchObject({ width: 720, height: 720 });
});

test("each file that is no photo is refused for its own reason", async () => {
  const tiny = await samples.picture(300, 300).png().toBuffer();
  expect(await refusal(Buffer.alloc(0))).toEqual({ refused: "photo_empty" });
  expect(await refusal(samples.HEIC)).toEqual({ refused: "photo_heic" });
  expect(await refusal(samples.HTML)).toEqual({ refused: "photo_unknown_kind" });
  expect(await refusal(samples.SVG)).toEqual({ refused: "photo_unknown_kind" });
  expect(await refusal(await samples.animatedGif())).toEqual({ refused: "photo_unknown_kind" });
  expect(await refusal(await samples.truncatedJpeg())).toEqual({ refused: "photo_broken" });
  expect(await refusal(Buffer.from("\xff\xd8\xffnothing", "latin1"))).toEqual({ refused: "photo_broken" });
  expect(await refusal(samples.pngBomb())).toMatchObject({ refused: "photo_too_many_pixels", megapixels: 2500 });
  expect(await refusal(await samples.heavyJpeg(15_000_001))).toEqual({
    refused: "photo_too_heavy",
    limitMegabytes: 15,
  });
  expect(await refusal(tiny)).toMatchObject({
    refused: "photo_too_small",
    width: 300,
    leastWidth: 480,
    leastHeight: 600,
  });
  expect(isRefused(await refusal(await samples.heavyJpeg(15_000_000)))).toBe(false);
});

test("a private photo is one JPEG without metadata, named by what it shows", async () => {
  const phone = await samples.phoneJpeg();
  const [first, again] = [await cleanPhoto(phone), await cleanPhoto(phone)];
  if (isRefused(first) || isRefused(again)) throw new Error("refused");
  expect(first.sha256).toBe(again.sha256);
  expect(await sharp(first.jpeg).metadata()).toMatchObject({ width: 1600, height: 2133 });
  expect((await sharp(first.jpeg).metadata()).exif).toBeUndefined();
});

test("files get their names whole; what is refused, or can't be written, leaves nothing", async () => {
  const folder = mkdtempSync(join(beside, "shown-"));
  const own = mkdtempSync(join(beside, "own-"));
  const photo = await makePhoto(await samples.halfClearPng(), "card", own);
  if (isRefused(photo)) throw new Error("refused");
  await placePhoto(photo, storeOf({}, folder), "/photos/anh-1");
  await dropPhoto(photo);
  expect((await readdir(folder)).sort()).toEqual(photo.files.map((it) => `anh-1-${it.width}.${it.format}`).sort());
  expect((await readFile(join(folder, "anh-1-320.jpg"))).length).toBeGreaterThan(500);
  expect(isRefused(await makePhoto(samples.HTML, "card", own))).toBe(true);
  expect(await readdir(own)).toEqual([]);
  await writeFile(join(own, "a-file"), "");
  await expect(makePhoto(await samples.halfClearPng(), "card", join(own, "a-file"))).rejects.toThrow(/ENOTDIR|EEXIST/);
});
