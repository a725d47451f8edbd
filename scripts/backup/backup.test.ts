import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { StoreAway, storeOf } from "@cho-phien/photo";
import { expect, it } from "vitest";
import { S3Company } from "../../packages/photo/test/s3-company.ts";
import { SAID as ADMIN } from "../admin/words.ts";
import { differences, type Figures } from "./figures.ts";
import { copyFiles, firstDamaged, placeFiles } from "./files.ts";
import { movePictures } from "./move-pictures.ts";
import { SAID as BACKUP } from "./words.ts";

const figures: Figures = {
  books: { "the market": "12 ab", coop_1: "3 cd" },
  income: { "2026-11 00004": "100 / 90 / 80" },
  rows: { member: "7" },
  broken: {},
};

it("a restore that says the same of every figure is whole", () => {
  expect(differences(figures, structuredClone(figures))).toEqual([]);
});

it("names each figure that is not what it was, one that is missing and one that is new", () => {
  const now = {
    books: { "the market": "12 ff" },
    income: { "2026-11 00004": "100 / 90 / 81" },
    rows: { member: "7", order: "1" },
    broken: { "L6 no account is below zero that may not be": "1" },
  };
  expect(differences(figures, now)).toEqual([
    { figure: "books: the market", was: "12 ab", is: "12 ff" },
    { figure: "books: coop_1", was: "3 cd", is: "–" },
    { figure: "income: 2026-11 00004", was: "100 / 90 / 80", is: "100 / 90 / 81" },
    { figure: "rows: order", was: "–", is: "1" },
    { figure: "broken: L6 no account is below zero that may not be", was: "–", is: "1" },
  ]);
});

it.each(Object.entries({ ...BACKUP, ...ADMIN }))("%s says the same things in both languages", (_, [vi, en]) => {
  const holes = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
  expect(vi).not.toBe("");
  expect(holes(vi)).toEqual(holes(en));
});

it("pictures go into a bucket, from there into a backup, and out of it again, each once and whole", async () => {
  const market = mkdtempSync(path.join(tmpdir(), "pictures-"));
  const company = new S3Company();
  try {
    const settings = {
      ...{ S3_BUCKET: "market", S3_REGION: "vn-1", S3_ENDPOINT: await company.listen() },
      ...{ S3_ACCESS_KEY_ID: "key-of-ours", S3_SECRET_ACCESS_KEY: "x".repeat(40) },
    };
    const [folder, bucket] = [storeOf({}, path.join(market, "photos")), storeOf(settings, "")];
    const names = ["photos/anh-1-320.jpg", "photos/anh-1-480.jpg", "private/returns/return_1.jpg"];
    for (const name of names) await folder.put(name, Buffer.from(`of ${name}`));
    company.fault = "refused";
    await expect(movePictures(folder, bucket)).rejects.toThrow(StoreAway);
    company.fault = "none";
    await bucket.put("photos/anh-1-320.jpg", Buffer.from("of photos/anh-1-320.jpg"));
    expect(await movePictures(folder, bucket)).toEqual({ all: 3, moved: 2 });
    expect(await movePictures(folder, bucket)).toEqual({ all: 3, moved: 0 });

    const backup = path.join(market, "backup");
    const kept = await copyFiles(bucket, backup);
    expect(kept.map((it) => it.path)).toEqual(names.map((it) => `files/${it}`));
    expect(await firstDamaged(kept, backup)).toBeNull();
    await placeFiles(kept, backup, storeOf({}, path.join(market, "elsewhere/photos")));
    for (const name of names) expect(readFileSync(path.join(market, "elsewhere", name), "utf8")).toBe(`of ${name}`);
  } finally {
    await company.close();
    rmSync(market, { recursive: true });
  }
});
