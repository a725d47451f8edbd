import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { demoWorld } from "../world.ts";
import { drawCooperative } from "./cooperative.ts";
import { drawGoods } from "./goods.ts";
import { PHOTO_WIDTHS, photoBase, photoView, renderPhotos } from "./photos.ts";

const world = demoWorld();
const drawings = [
  ...world.products.map((product) => ({ key: product.key, draw: () => drawGoods(product) })),
  ...world.cooperatives.map((cooperative) => ({ key: cooperative.key, draw: () => drawCooperative(cooperative) })),
];

test.each(drawings)("$key is drawn the same twice, without text, and from numbers only", ({ draw }) => {
  const svg = draw();
  expect(draw()).toBe(svg);
  expect(svg).not.toMatch(/<text|NaN|undefined|Infinity/);
});

test("72 pictures are 72 different ones", () => {
  expect(new Set(drawings.map(({ draw }) => draw())).size).toBe(72);
});

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "photos-"));
});
afterAll(() => rm(folder, { recursive: true }));

const svgOf = (fill: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="1080" height="1350"><rect width="1080" height="1350" fill="${fill}"/></svg>`;

test("a photo is written at four widths in three formats, 4:5, and not written again", async () => {
  const base = photoBase("khan", svgOf("#B3261E"));
  await renderPhotos(svgOf("#B3261E"), folder, base);
  const files = await readdir(folder);
  expect(files).toHaveLength(PHOTO_WIDTHS.length * 3);
  expect(await sharp(join(folder, `${base}-480.avif`)).metadata()).toMatchObject({ width: 480, height: 600 });
  const written = await stat(join(folder, `${base}-320.webp`));
  await renderPhotos(svgOf("#B3261E"), folder, base);
  expect((await stat(join(folder, `${base}-320.webp`))).mtimeMs).toBe(written.mtimeMs);
});

test("the base names its content, and the view says where the shop finds it", () => {
  const base = photoBase("khan", svgOf("#B3261E"));
  expect(base).toMatch(/^khan-[0-9a-f]{12}$/);
  expect(photoBase("khan", svgOf("#1F2A5A"))).not.toBe(base);
  expect(photoView(base, "Khăn")).toEqual({ base: `/photos/${base}`, widths: [320, 480, 720, 1080], alt: "Khăn" });
});
