import { existsSync, mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ContainerRegistrationKeys, generateJwtToken } from "@medusajs/framework/utils";
import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import sharp from "sharp";
import { ask, brokenInvariants } from "./market/books";
import { deliver } from "./market/deliver";
import { type Api, type Door, doorOf, signIn } from "./market/door-client";
import { signInOperator } from "./market/operator";
import { basketOf, purchaseOf, SHOPPER } from "./market/shopper";
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
      const cartId = await basketOf(shop, [{ handle: BASKET, quantity: 1 }]);
      const { groups } = (await shop("GET", `/store/carts/${cartId}/groups`)).body;
      const notes = [
        { cooperativeId: groups[0].cooperative.id, note: " Gói kín\r\nhai lớp " },
        { cooperativeId: "coop_other", note: "Không phải cho chị" },
      ];
      const words = { notes, giftMessage: "Chúc mẹ mạnh khoẻ".normalize("NFD") };
      const send = (more: object) => shop("POST", "/store/purchases", { ...purchaseOf(cartId), ...words, ...more });
      expect((await send({ giftMessage: "đỏ \u001b[31m" })).body.code).toBe("words_unseen");
      expect((await send({ giftMessage: "x".repeat(301) })).body.code).toBe("words_long");
      const { code } = (await send({})).body;
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
      const spoken = { note: "Gói kín\nhai lớp", giftMessage: "Chúc mẹ mạnh khoẻ" };
      expect((await weavers("GET", `/coop/consignments/${consignmentId}`)).body.recipient).toMatchObject(spoken);
      const { slips } = (await weavers("GET", `/coop/slips?ids=${consignmentId}`)).body;
      expect(slips).toMatchObject([{ recipient: spoken }]);
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

    it("a phone and a code open an account: its orders, addresses, goods put aside, its data, and its end", async () => {
      const { code } = await bought();
      const codeOf = async (phone: string) => {
        const [sent] = await sql(`select body from local_message where "to" = $1 order by id desc limit 1`, [phone]);
        return /\d{6}/.exec(sent.body)?.[0] ?? "";
      };
      const signedIn = async (phone: string): Promise<Door> => {
        expect((await shop("POST", "/store/sign-in/code", { phone })).body).toEqual({ minutes: 5 });
        const sent = await codeOf(`+84${phone.replace(/\D/g, "").slice(1)}`);
        const { body } = await shop("POST", "/store/sign-in", { phone, code: sent });
        const door = doorOf(client, { "x-publishable-api-key": key, authorization: `Bearer ${body.token}` });
        expect((await shop("POST", "/store/sign-in", { phone, code: sent })).body.code).toBe("phone_code_gone");
        return door;
      };
      await shop("POST", "/store/sign-in/code", { phone: "0987 654 321" });
      const wrong = (await codeOf("+84987654321")) === "000000" ? "111111" : "000000";
      const tries = await Promise.all(
        Array.from({ length: 6 }, () => shop("POST", "/store/sign-in", { phone: "0987654321", code: wrong })),
      );
      expect(tries.filter((it) => it.body.code === "phone_code_locked").length).toBe(2);

      const hers = await signedIn(SHOPPER.phone);
      const other = await signedIn("0976 543 210");
      expect((await hers("GET", "/store/account/orders")).body).toMatchObject({ count: 1, orders: [{ code }] });
      expect((await other("GET", "/store/account/orders")).body).toMatchObject({ count: 0, orders: [] });
      // Whose number it was two years ago is not known: such an order opens by its code alone.
      const age = (months: number) =>
        sql("update consignment set placed_at = placed_at + $2 * interval '1 month' where order_code = $1", [
          code,
          months,
        ]);
      await age(-13);
      expect((await hers("GET", "/store/account/orders")).body).toMatchObject({ count: 0, orders: [] });
      expect((await hers("GET", "/store/account/export")).body.orders).toEqual([]);
      expect((await orderOf(code)).code).toBe(code);
      await age(13);

      const withToken = (token: string) =>
        doorOf(client, { "x-publishable-api-key": key, authorization: `Bearer ${token}` });
      // A customer who wrote a phone into her own record has proven nothing.
      await sql("insert into auth_identity (id, app_metadata) values ('authid_guess', '{}')");
      await sql("insert into customer (id, has_account, phone) values ('cus_guess', true, '+84912345678')");
      const { jwtSecret } = getContainer().resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig.http;
      const claims = {
        actor_id: "cus_guess",
        actor_type: "customer",
        auth_identity_id: "authid_guess",
        app_metadata: {},
      };
      const guess = generateJwtToken(claims, { secret: jwtSecret, expiresIn: "1h" });
      expect((await withToken(guess)("GET", "/store/account/orders")).body.code).toBe("not_signed_in");
      for (const path of ["", "/orders", "/reviews", "/export"])
        expect((await shop("GET", `/store/account${path}`)).status).toBe(401);
      const staff = { phone: "0501010001", password: "demo1234" };
      const { body: session } = await doorOf(client, {})("POST", "/auth/coop_staff/phonepass", staff);
      expect((await withToken(session.token)("GET", "/store/account")).status).toBe(401);

      const home = { name: "Trần Thị Bình", phone: "0912345678", province: "01", commune: "00004", street: "12 ngõ 3" };
      const kept = await Promise.all([1, 2].map(() => hers("POST", "/store/account/addresses", home)));
      expect(kept.map((it) => it.body.addresses.length)).toEqual([1, 1]);
      expect((await hers("POST", "/store/account/addresses", { ...home, commune: "99999" })).status).toBe(400);
      const [address] = kept[0]?.body.addresses ?? [];
      expect(address).toMatchObject({ commune: "00004", phone: "+84912345678", street: "12 ngõ 3" });
      const theirs = await other("DELETE", `/store/account/addresses/${address.id}`);
      const madeUp = await other("DELETE", "/store/account/addresses/cuaddr_01JDMADEUP");
      expect([theirs.status, theirs.body]).toEqual([404, madeUp.body]);

      const { id } = (await shop("GET", `/store/goods/${BASKET}`)).body;
      const saved = await hers("POST", "/store/account/saved-goods", { add: [id, "prod_none", "';--"], remove: [] });
      expect(saved.body.savedIds).toEqual([id]);
      expect((await other("GET", "/store/account")).body).toMatchObject({ savedIds: [], addresses: [], kept: [] });
      expect((await shop("GET", `/store/saved-goods?ids=${id},prod_none`)).body.goods).toMatchObject([{ id }]);

      const data = (await hers("GET", "/store/account/export")).body;
      const words = { giftMessage: "Chúc mẹ mạnh khoẻ", consignments: [{ note: "Gói kín\nhai lớp" }] };
      expect(data).toMatchObject({ orders: [{ code, ...words }], account: { phone: "+84912345678", savedIds: [id] } });
      expect(JSON.stringify((await other("GET", "/store/account/export")).body)).not.toContain(code);

      const second = await signedIn(SHOPPER.phone);
      expect((await second("POST", "/store/account/sign-out-everywhere", {})).status).toBe(200);
      for (const door of [hers, second]) expect((await door("GET", "/store/account")).status).toBe(401);

      const again = await signedIn(SHOPPER.phone);
      const { kept: stays } = (await again("GET", "/store/account")).body;
      expect(stays).toMatchObject([{ what: "orders" }]);
      expect((await again("POST", "/store/account/delete", {})).status).toBe(200);
      expect((await again("GET", "/store/account")).status).toBe(401);
      const left = await orderOf(code);
      expect([left.giftMessage, left.consignments[0].note]).toEqual([null, null]);
      const stored = await sql(
        `select o.metadata as of_order, t.metadata as of_cart from consignment c join "order" o on o.id = c.order_id
           join order_cart l on l.order_id = o.id join cart t on t.id = l.cart_id where c.order_code = $1`,
        [code],
      );
      expect(JSON.stringify(stored)).not.toMatch(/coop_notes|gift_message|"note"/);
      expect(
        await sql("select from customer where phone = '+84912345678' and has_account and id <> 'cus_guess'"),
      ).toEqual([]);
      expect((await orderOf(code)).code).toBe(code);
      const fresh = await signedIn(SHOPPER.phone);
      expect((await fresh("GET", "/store/account")).body).toMatchObject({ addresses: [], savedIds: [] });
    });
  },
});
