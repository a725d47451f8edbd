import { createHmac } from "node:crypto";
import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import { ask, brokenInvariants } from "./market/books";
import { sell } from "./market/deliver";
import { type Api, type Door, doorOf, signIn } from "./market/door-client";
import { signInOperator } from "./market/operator";
import { buy, fillCart } from "./market/shopper";
import { smallWorld } from "./market/small-world";
import { testWatching } from "./market/watching";

const BASKET = "gui-may-dan-tay";

medusaIntegrationTestRunner({
  cwd: process.cwd(),
  env: { DEMO_PASSWORD: "demo1234" },
  testSuite: ({ api, getContainer, dbConfig }) => {
    const client: Api = api;
    let shop: Door;
    let operator: Door;

    beforeAll(async () => {
      process.env.DEMO_PASSWORD = "demo1234";
      const { seedDemo } = require("../../src/workflows/seed-demo");
      const { publishableKey } = await seedDemo(getContainer(), smallWorld());
      shop = doorOf(client, { "x-publishable-api-key": publishableKey });
    });

    beforeEach(async () => {
      operator = await signInOperator(client, dbConfig.clientUrl);
    });

    afterEach(async () => {
      expect(await brokenInvariants(dbConfig.clientUrl)).toEqual([]);
    });

    const productId = async (): Promise<string> =>
      (await ask(dbConfig.clientUrl, "select id from product where handle = $1", [BASKET]))[0].id;

    it("hidden goods leave the shop at once, can't be bought from an old basket, and come back", async () => {
      const id = await productId();
      const cartId = await fillCart(shop, [{ handle: BASKET, quantity: 1 }]);
      const held = await operator("POST", `/admin/goods/${id}/hold`, { reason: "Ảnh không đúng món hàng" });
      expect(held.status).toBe(200);
      expect(held.body).toMatchObject({ isOnSale: false, hold: { reason: "Ảnh không đúng món hàng" } });
      expect((await shop("GET", `/store/goods/${BASKET}`)).status).toBe(404);
      const refused = await shop("POST", `/store/carts/${cartId}/complete`, {});
      expect(refused.body.message).toContain("hiện không bán nữa");

      const again = await operator("POST", `/admin/goods/${id}/hold`, { reason: "Lý do khác" });
      expect(again.body.hold.reason).toBe("Ảnh không đúng món hàng");
      const lifted = await operator("POST", `/admin/goods/${id}/lift`, {});
      expect(lifted.body).toMatchObject({ isOnSale: true, hold: null });
      expect((await operator("POST", `/admin/goods/${id}/lift`, {})).body.isOnSale).toBe(true);
      expect((await shop("GET", `/store/goods/${BASKET}`)).status).toBe(200);
      expect((await shop("POST", `/store/carts/${cartId}/complete`, {})).body.type).toBe("order");
      const holds = await ask(dbConfig.clientUrl, "select lifted_at is not null as ended from product_hold");
      expect(holds).toEqual([{ ended: true }]);
    });

    it("a hold needs its reason, its product, and an operator", async () => {
      const id = await productId();
      const silent = await operator("POST", `/admin/goods/${id}/hold`, { reason: " x " });
      expect([silent.status, silent.body.field]).toEqual([400, "reason"]);
      const unknown = await operator("POST", "/admin/goods/prod_01MADEUP/hold", { reason: "Sai mô tả" });
      expect(unknown.status).toBe(404);
      const weavers = await signIn(client, "coop_staff", "0501010001");
      expect((await weavers("POST", `/admin/goods/${id}/hold`, { reason: "Sai mô tả" })).status).toBe(401);
      expect(await ask(dbConfig.clientUrl, "select from product_hold")).toHaveLength(0);
      expect((await shop("GET", `/store/goods/${BASKET}`)).status).toBe(200);
    });

    it("an order's parcels say who sends what, whether its cash is in, and whether the books have it", async () => {
      const { orderId } = await buy(shop, [{ handle: BASKET, quantity: 1 }]);
      await require("../../src/jobs/consign-orders").default(getContainer());
      const { body } = await operator("GET", `/admin/orders/${orderId}/consignments`);
      expect(body.parcels).toMatchObject([{ step: "placed", isPaid: false, isInTheBooks: false }]);
      const weavers = await signIn(client, "coop_staff", "0501010001");
      const { consignmentId } = await sell(shop, weavers, [{ handle: BASKET, quantity: 1 }]);
      await require("../../src/jobs/settle-sales").default(getContainer());
      const [{ order_id: soldId }] = await ask(dbConfig.clientUrl, "select order_id from consignment where id = $1", [
        consignmentId,
      ]);
      const sold = await operator("GET", `/admin/orders/${soldId}/consignments`);
      expect(sold.body.parcels).toMatchObject([
        { step: "delivered", paidThrough: "cod", isPaid: true, isInTheBooks: true },
      ]);
      expect((await operator("GET", "/admin/orders/order_01MADEUP/consignments")).body.parcels).toEqual([]);
    });

    it("while the secret of tokens is replaced, nobody is signed out who was in before, and nobody else gets in", async () => {
      const anyone = doorOf(client, {});
      const staff = (await anyone("POST", "/auth/coop_staff/phonepass", { phone: "0501110001", password: "demo1234" }))
        .body.token;
      const [user] = await ask(dbConfig.clientUrl, `select email from "user" limit 1`);
      const hers = (await anyone("POST", "/auth/user/emailpass", { email: user.email, password: "demo1234" })).body
        .token;
      const signedBy = (secret: string, token: string) => {
        const signed = token.slice(0, token.lastIndexOf("."));
        return `${signed}.${createHmac("sha256", secret).update(signed).digest("base64url")}`;
      };
      const look = async (secret: string) => {
        const doors = [
          [staff, "/coop/consignments"],
          [hers, "/admin/users/me"],
        ] as const;
        const answers = doors.map(([token, address]) =>
          doorOf(client, { authorization: `Bearer ${signedBy(secret, token)}` })("GET", address),
        );
        return (await Promise.all(answers)).map((it) => it.status);
      };
      expect(await look("the secret before")).toEqual([401, 401]);
      const { readEnv } = require("../../src/boundary/env");
      const { takeOlderTokens } = require("../../src/boundary/older-tokens");
      // As instrumentation.ts does, which the runner's server starts without.
      const end = takeOlderTokens({ now: readEnv(process.env).jwtSecret, before: "the secret before" });
      try {
        expect(await look("the secret before")).toEqual([200, 200]);
        expect(await look("somebody's secret")).toEqual([401, 401]);
        expect((await doorOf(client, { authorization: `Bearer ${staff}` })("GET", "/coop/consignments")).status).toBe(
          200,
        );
      } finally {
        end();
      }
    });

    testWatching({
      client: () => client,
      sql: (text, values = []) => ask(dbConfig.clientUrl, text, values),
      sell: async () => {
        await sell(shop, await signIn(client, "coop_staff", "0501010001"), [{ handle: BASKET, quantity: 1 }]);
        await require("../../src/jobs/settle-sales").default(getContainer());
      },
    });
  },
});
