import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import sharp from "sharp";
import { S3Company } from "../../../packages/photo/test/s3-company";
import * as samples from "../../../packages/photo/test/samples";
import { ask, brokenInvariants } from "./market/books";
import { type Answer, type Api, type Door, doorOf } from "./market/door-client";
import { smallWorld } from "./market/small-world";

const folder = mkdtempSync(join(tmpdir(), "uploads-"));
const previousFolder = process.env.PHOTOS_DIR;

medusaIntegrationTestRunner({
  cwd: process.cwd(),
  env: { DEMO_PASSWORD: "demo1234" },
  testSuite: ({ api, getContainer, dbConfig }) => {
    const client: Api = api;
    let tokens: Record<"weavers" | "farmers", string>;

    beforeAll(async () => {
      process.env.DEMO_PASSWORD = "demo1234";
      process.env.PHOTOS_DIR = folder;
      const { seedDemo } = require("../../src/workflows/seed-demo");
      await seedDemo(getContainer(), smallWorld());
    });
    beforeEach(async () => {
      tokens = { weavers: await tokenOf("0501010001"), farmers: await tokenOf("0501110001") };
    });
    afterEach(async () => {
      expect(await brokenInvariants(dbConfig.clientUrl)).toEqual([]);
    });
    afterAll(() => {
      if (previousFolder === undefined) delete process.env.PHOTOS_DIR;
      else process.env.PHOTOS_DIR = previousFolder;
    });

    async function tokenOf(phone: string): Promise<string> {
      const { body } = await doorOf(client, {})("POST", "/auth/coop_staff/phonepass", { phone, password: "demo1234" });
      return body.token;
    }

    /** Sends bytes as a phone's browser does; the declared type is never believed. */
    function send(bytes: Buffer, query = "", headers: Record<string, string> = {}): Promise<Answer> {
      const door: Door = doorOf(client, {
        authorization: `Bearer ${tokens.weavers}`,
        "content-type": "image/jpeg",
        ...headers,
      });
      return door("POST", `/coop/photos${query}`, bytes);
    }

    const filesOf = (base: string) =>
      readdirSync(folder)
        .filter((name) => `/photos/${name}`.startsWith(`${base}-`))
        .sort();

    const good: [string, () => Promise<Buffer>, number[]][] = [
      ["a 12 MP phone JPEG with GPS", samples.phoneJpeg, [320, 480, 720, 1080, 1600]],
      ["a CMYK JPEG", samples.cmykJpeg, [320, 480, 720, 1080]],
      ["a PNG with alpha", samples.halfClearPng, [320, 480, 720, 1080]],
      ["an animated WebP", samples.animatedWebp, [320, 480]],
    ];

    it.each(good)("%s becomes the shop's files, with nothing in them but the picture", async (_, sample, widths) => {
      const { status, body } = await send(await sample());
      expect([status, body]).toEqual([
        200,
        { base: expect.stringMatching(/^\/photos\/anh-[0-9a-f]{32}$/), widths, alt: "" },
      ]);
      const names = filesOf(body.base);
      expect(names).toHaveLength(widths.length * 3);
      for (const name of names) {
        const { exif, icc, xmp, iptc, comments, pages, ...rest } = await sharp(
          readFileSync(join(folder, name)),
        ).metadata();
        expect([exif, icc, xmp, iptc, comments]).toEqual(Array(5).fill(undefined));
        expect(pages ?? 1).toBe(1);
        expect(rest.space).toBe("srgb");
        const served = await client.request({
          method: "GET",
          url: `/static/photos/${name}`,
          headers: {},
          validateStatus: () => true,
        });
        expect(served.status).toBe(200);
      }
      expect(readdirSync(join(folder, ".incoming"))).toEqual([]);
    });

    const bad: [string, () => Promise<Buffer> | Buffer, number, string][] = [
      ["an HTML file named .png", () => samples.HTML, 422, "photo_unknown_kind"],
      ["an SVG with a script", () => samples.SVG, 422, "photo_unknown_kind"],
      ["an animated GIF", samples.animatedGif, 422, "photo_unknown_kind"],
      ["a PNG of 50,000 × 50,000", () => samples.pngBomb(), 422, "photo_too_many_pixels"],
      ["a HEIC of an iPhone", () => samples.HEIC, 422, "photo_heic"],
      ["a JPEG cut in the middle", samples.truncatedJpeg, 422, "photo_broken"],
      ["nothing at all", () => Buffer.alloc(0), 422, "photo_empty"],
      ["15 MB and one byte", () => samples.heavyJpeg(15_000_001), 413, "photo_too_heavy"],
      ["40 MB", () => samples.heavyJpeg(40_000_000), 413, "photo_too_heavy"],
      ["a stamp of 300 × 300", () => samples.picture(300, 300).png().toBuffer(), 422, "photo_too_small"],
    ];

    it.each(bad)("%s is refused in both languages and leaves nothing", async (_, sample, status, code) => {
      const before = readdirSync(folder).sort();
      const bytes = await sample();
      const vi = await send(bytes, "", { "accept-language": "vi-VN" });
      const en = await send(bytes, "", { "accept-language": "en" });
      expect([vi.status, vi.body.code, en.status, en.body.code]).toEqual([status, code, status, code]);
      expect(vi.body.message).toMatch(/Hãy|chọn/);
      expect(en.body.message).toMatch(/[Cc]hoose|[Ss]end|[Tt]ake/);
      expect(vi.body.message).not.toMatch(/undefined|photo_/);
      expect([...new Set([...before, ".incoming"])].sort()).toEqual(readdirSync(folder).sort());
      expect(readdirSync(join(folder, ".incoming"))).toEqual([]);
      expect((await doorOf(client, {})("GET", "/health")).status).toBe(200);
    });

    it("the same photo three times at once is one photo; another cooperative's is its own", async () => {
      const bytes = await samples.picture(700, 900).jpeg().toBuffer();
      const answers = await Promise.all([send(bytes), send(bytes), send(bytes)]);
      const [first] = answers;
      expect(answers.map((it) => [it.status, it.body])).toEqual(Array(3).fill([200, first?.body]));
      expect(filesOf(first?.body.base)).toHaveLength(6);
      const theirs = await send(bytes, "", { authorization: `Bearer ${tokens.farmers}` });
      expect(theirs.body.base).not.toBe(first?.body.base);
      const rows = await ask(
        dbConfig.clientUrl,
        "select count(*)::int as n, count(distinct cooperative_id)::int as cooperatives, count(stored_at)::int as stored from photo_upload",
      );
      expect(rows).toEqual([{ n: 2, cooperatives: 2, stored: 2 }]);
    });

    it("a certificate keeps its edges when asked for", async () => {
      const { body } = await send(await samples.picture(1000, 700).jpeg().toBuffer(), "?shape=whole");
      expect(body.widths).toEqual([320, 480, 720]);
      expect(await sharp(join(folder, `${body.base.slice("/photos/".length)}-720.jpg`)).metadata()).toMatchObject({
        height: 504,
      });
    });

    it("a photo nothing shows is swept after a week, with its files; one that is shown stays", async () => {
      const { PHOTO_COLUMNS, sweepPhotos } = require("../../src/photos/sweep-photos");
      const lost = (await send(await samples.picture(500, 700).png().toBuffer())).body.base;
      const shown = (await send(await samples.picture(500, 800).png().toBuffer())).body;
      await ask(dbConfig.clientUrl, "update cooperative set photo = $1 where handle = 'suoi-truc'", [
        JSON.stringify(shown),
      ]);
      expect(await sweepPhotos(getContainer())).toEqual([]);
      await ask(dbConfig.clientUrl, "update photo_upload set uploaded_at = now() - interval '8 days'");
      expect(await sweepPhotos(getContainer())).toContain(lost);
      expect([filesOf(lost).length, filesOf(shown.base).length]).toEqual([0, 6]);
      expect(await ask(dbConfig.clientUrl, "select base from photo_upload")).toEqual([{ base: shown.base }]);
      const columns = await ask(
        dbConfig.clientUrl,
        "select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'public' and column_name ~ 'photo' and data_type in ('jsonb', 'json', 'text', 'ARRAY')",
      );
      const known = PHOTO_COLUMNS.map(([table, column]: [string, string]) => `${table}.${column}`);
      expect(columns.map((it) => it.name).filter((it) => !known.includes(it))).toEqual([]);
    });

    it("a photo kept in a bucket is shown from there, and a bucket that fails is a sentence", async () => {
      const company = new S3Company();
      const bucket = {
        ...{ S3_BUCKET: "market", S3_REGION: "vn-1", S3_ENDPOINT: await company.listen() },
        ...{ S3_ACCESS_KEY_ID: "key-of-ours", S3_SECRET_ACCESS_KEY: "x".repeat(40) },
      };
      Object.assign(process.env, bucket);
      try {
        const before = readdirSync(folder);
        company.fault = "refused";
        const bytes = await samples.picture(500, 640).jpeg().toBuffer();
        const refused = await send(bytes, "", { "accept-language": "en" });
        expect([refused.status, refused.body.code]).toEqual([503, "photo_store_away"]);
        expect(refused.body.message).toMatch(/Try again in a few minutes/);
        company.fault = "none";
        const { status, body } = await send(bytes);
        expect([status, company.objects.size]).toEqual([200, 6]);
        const look = () =>
          client.request({
            method: "GET",
            url: `/static${body.base}-480.jpg`,
            headers: {},
            validateStatus: () => true,
          });
        const shown = await look();
        expect([shown.status, shown.headers["cache-control"], shown.headers["content-type"]]).toEqual([
          200,
          "public, max-age=31536000, immutable",
          "image/jpeg",
        ]);
        company.fault = "refused";
        expect((await look()).status).toBe(503);
        company.fault = "none";
        await ask(
          dbConfig.clientUrl,
          "update photo_upload set uploaded_at = now() - interval '8 days' where base = $1",
          [body.base],
        );
        const { sweepPhotos } = require("../../src/photos/sweep-photos");
        expect(await sweepPhotos(getContainer())).toContain(body.base);
        expect([company.objects.size, (await look()).status, readdirSync(folder)]).toEqual([0, 404, before]);
      } finally {
        for (const name of Object.keys(bucket)) delete process.env[name];
        await company.close();
      }
    });

    it("is closed to strangers", async () => {
      expect((await send(samples.HTML, "", { authorization: "" })).status).toBe(401);
    });
  },
});
