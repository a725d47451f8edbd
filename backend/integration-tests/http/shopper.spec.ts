import { existsSync, mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import sharp from "sharp";
import { ask, brokenInvariants } from "./market/books";
import { deliver } from "./market/deliver";
import { type Api, type Door, doorOf, signIn } from "./market/door-client";
import { signInOperator } from "./market/operator";
import { buy, SHOPPER } from "./market/shopper";
import { smallWorld } from "./market/small-world";

const BASKET = "gui-may-dan-tay";
const HOSTILE = `=HYPERLINK("http://x")<script>alert(1)</script>\u202e`;
const KEPT = HOSTILE.slice(0, -1);

medusaIntegrationTestRunner({
  cwd: process.cwd(),
  env: { DEMO_PASSWORD: "demo1234" },
  testSuite: ({ api, getContainer, dbConfig }) => {
    const client: Api = api;
    const sql = (text: string, values: readonly unknown[] = []) => ask(dbConfig.clientUrl, text, values);
    const folder = join(mkdtempSync(join(tmpdir(), "shopper-")), "photos");
    const previousFolder = process.env.PHOTOS_DIR;
    let key: string;
    let shop: Door;

    beforeAll(async () => {
      process.env.DEMO_PASSWORD = "demo1234";
      process.env.PHOTOS_DIR = folder;
      const { seedDemo } = require("../../src/workflows/seed-demo");
      const { publishableKey } = await seedDemo(getContainer(), smallWorld());
      key = publishableKey;
      shop = doorOf(client, { "x-publishable-api-key": publishableKey });
    });
    afterEach(async () => {
      expect(await brokenInvariants(dbConfig.clientUrl)).toEqual([]);
    });
    afterAll(() => {
      if (previousFolder === undefined) delete process.env.PHOTOS_DIR;
      else process.env.PHOTOS_DIR = previousFolder;
    });

    const proofOf = (code: string) => ({ code, phone: SHOPPER.phone });
    const orderOf = async (code: string) => (await shop("POST", "/store/order-lookup", proofOf(code))).body;

    async function bought(): Promise<{ code: string; lineId: string; consignmentId: string }> {
      const { code } = await buy(shop, [{ handle: BASKET, quantity: 1 }]);
      for (let tries = 0; tries < 60 && (await orderOf(code)).preparing; tries += 1)
        await new Promise((done) => setTimeout(done, 250));
      const [row] = await sql(
        `select l.id as line, c.id from consignment c join consignment_line l on l.consignment_id = c.id where c.order_code = $1`,
        [code],
      );
      return { code, lineId: row.line, consignmentId: row.id };
    }

    async function sendPhoto(reviewId: string, code: string, tint: number) {
      const background = { r: tint, g: 9, b: 9 };
      const data = await sharp({ create: { width: 900, height: 1200, channels: 3, background } })
        .withExif({ IFD3: { GPSLatitude: "21/1 0/1 0/1" } })
        .jpeg()
        .toBuffer();
      const headers = {
        ...{ "x-publishable-api-key": key, "x-order-code": code, "x-order-phone": SHOPPER.phone },
        "content-type": "application/octet-stream",
      };
      const url = `/store/reviews/${reviewId}/photos`;
      const { status, data: body } = await client.request({
        ...{ method: "POST", url, data, headers },
        validateStatus: () => true,
      });
      return { status, body };
    }

    it("a buyer rates what she received, the operator shows it with its pictures, the cooperative answers once", async () => {
      const weavers = await signIn(client, "coop_staff", "0501010001");
      const farmers = await signIn(client, "coop_staff", "0501110001");
      const operator = await signInOperator(client, dbConfig.clientUrl);
      const { code, lineId, consignmentId } = await bought();
      const said = { ...proofOf(code), lineId, stars: 4, words: HOSTILE, isNamed: true };
      const write = (more: object = {}) => shop("POST", "/store/reviews", { ...said, ...more });
      expect((await write()).body.code).toBe("review_before_delivery");
      expect((await deliver(weavers, consignmentId)).status).toBe(200);
      expect((await orderOf(code)).consignments[0].lines[0]).toMatchObject({ mayReview: true, review: null });

      expect((await write({ stars: 6 })).body.code).toBe("review_stars_missing");
      expect((await write({ stars: 4.5 })).body.code).toBe("review_stars_missing");
      expect((await write({ words: "a".repeat(1001) })).body.code).toBe("review_words_long");
      expect((await write({ phone: "0987654321" })).status).toBe(404);
      expect((await write({ lineId: "csln_01JDMADEUP" })).status).toBe(404);
      expect((await write({ words: "a\u0000" })).body.code).toBe("body_invalid");
      const [first, twice] = await Promise.all([write(), write()]);
      expect([first.status, twice.body]).toEqual([200, first.body]);
      expect((await write({ stars: 1 })).body.code).toBe("review_given");
      const { id } = first.body;

      const photos = await Promise.all([10, 90, 200].map((tint) => sendPhoto(id, code, tint)));
      expect(photos.map((it) => it.status)).toEqual([200, 200, 200]);
      expect((await sendPhoto(id, code, 10)).body).toMatchObject({ code: "review_photos_enough" });
      const goods = async () => (await shop("GET", `/store/goods/${BASKET}`)).body;
      expect(await goods()).toMatchObject({ rating: null, reviews: { rating: null, reviews: [] } });
      const publicFiles = () => (existsSync(folder) ? readdirSync(folder).filter((it) => /^danh-gia/.test(it)) : []);
      expect(publicFiles()).toEqual([]);

      const desk = async (state: string) => (await operator("GET", `/admin/review-desk?state=${state}`)).body;
      const [waiting] = (await desk("waiting")).reviews;
      expect(waiting).toMatchObject({ id, orderCode: code, words: KEPT, acts: ["show", "hide"] });
      expect(waiting.author).toEqual({ givenName: "Bình", provinceName: "Hà Nội" });
      const picture = `/admin/review-desk/${id}/photos/${photos[0]?.body.id}`;
      expect([(await operator("GET", picture)).status, (await weavers("GET", picture)).status]).toEqual([200, 401]);
      expect((await weavers("POST", `/coop/reviews/${id}/reply`, { words: "Cảm ơn chị" })).status).toBe(404);

      const judge = (act: string, reason = "") => operator("POST", `/admin/review-desk/${id}/${act}`, { reason });
      expect((await Promise.all([judge("show"), judge("show")])).map((it) => it.status)).toEqual([200, 200]);
      const shown = await goods();
      expect(shown.rating).toEqual({ average: "4.0", count: 1 });
      const [review] = shown.reviews.reviews;
      expect(review).toMatchObject({ id, stars: 4, words: KEPT, author: waiting.author, reply: null });
      expect(review.photos.map((it: { widths: number[] }) => it.widths)).toEqual(Array(3).fill([320, 480, 720]));
      const file = join(folder, `${review.photos[0].base.slice("/photos/".length)}-480.jpg`);
      expect((await sharp(file).metadata()).exif).toBeUndefined();
      const listed = (await shop("GET", "/store/goods")).body.goods;
      expect(listed.find((it: { handle: string }) => it.handle === BASKET).rating).toEqual(shown.rating);

      const reply = (door: Door, words: string) => door("POST", `/coop/reviews/${id}/reply`, { words });
      expect((await reply(farmers, "Cảm ơn chị")).status).toBe(404);
      expect((await reply(weavers, " ")).body.code).toBe("reply_missing");
      const answers = await Promise.all([reply(weavers, "Cảm ơn chị"), reply(weavers, "Cảm ơn chị")]);
      expect(answers.map((it) => it.status)).toEqual([200, 200]);
      expect((await reply(weavers, "Khác")).body.code).toBe("reply_given");
      expect((await weavers("GET", "/coop/reviews")).body).toMatchObject({ count: 1, unansweredCount: 0 });
      expect((await farmers("GET", "/coop/reviews")).body.count).toBe(0);
      const page = (await shop("GET", `/store/goods/${BASKET}/reviews?page=1`)).body;
      expect(page.reviews).toMatchObject([{ id, reply: { words: "Cảm ơn chị" } }]);
      expect((await shop("GET", `/store/goods/${BASKET}/reviews?page=2`)).body.reviews).toEqual([]);

      expect((await judge("hide")).body.code).toBe("review_reason_missing");
      expect((await judge("hide", "Có đường dẫn lạ")).status).toBe(200);
      expect(await goods()).toMatchObject({ rating: null, reviews: { reviews: [] } });
      expect(publicFiles()).toEqual([]);
      expect((await orderOf(code)).consignments[0].lines[0]).toMatchObject({
        mayReview: false,
        review: { id, state: "hidden", reason: "Có đường dẫn lạ", photosCount: 3, isNamed: true },
      });
      expect((await judge("show")).status).toBe(200);
      expect((await goods()).rating).toEqual({ average: "4.0", count: 1 });
    });
  },
});
