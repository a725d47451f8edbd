import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import { ContainerRegistrationKeys, generateJwtToken } from "@medusajs/framework/utils";
import { createHmac } from "node:crypto";
import { ROUTE_DOORS } from "../../src/api/doors/policy";
import { everybody, type Headers } from "./isolation/actors";
import { call, forEach, type Verb } from "./isolation/calls";
import { BODIES, queriesOf, TEXTS } from "./hostile/payloads";
import { ask, brokenInvariants } from "./market/books";
import { type Api, doorOf } from "./market/door-client";
import { basketOf, fillCart, purchaseOf, SHOPPER } from "./market/shopper";
import { smallWorld } from "./market/small-world";

const INSIDER = {
  ...{ shop: "visitor", cooperative: "manager", union: "officer of a sibling unit", operator: "operator" },
  ...{ webhook: "nobody", anyone: "nobody", shopper: "shopper" },
} as const;

const BASKET = "gui-may-dan-tay";

medusaIntegrationTestRunner({
  cwd: process.cwd(),
  env: { DEMO_PASSWORD: "demo1234" },
  testSuite: ({ api, getContainer, dbConfig }) => {
    const client: Api = api;
    const sql = (text: string, values: readonly unknown[] = []) => ask(dbConfig.clientUrl, text, values);
    let actors: Readonly<Record<string, Headers>>;
    let url: string;
    let secret: string;
    const doorAs = (who: string) => doorOf(client, actors[who] ?? {});

    beforeAll(async () => {
      process.env.DEMO_PASSWORD = "demo1234";
      url = (api as any).defaults.baseURL;
      const { seedDemo } = require("../../src/workflows/seed-demo");
      const { publishableKey } = await seedDemo(getContainer(), smallWorld());
      secret = getContainer().resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig.http.jwtSecret;
      const parts = { api: client, url: dbConfig.clientUrl, publishableKey, jwtSecret: secret };
      actors = await everybody(parts, "made-up-receipt-token");
    });

    const insiderOf = (route: string): Headers => actors[INSIDER[ROUTE_DOORS[route] ?? "anyone"]] ?? {};
    const pathOf = (route: string): string => (route.split(" ")[1] ?? "").replaceAll(/:\w+/g, "made-up");

    it("whatever stands in a query or an address is answered, soon, and never by a fault of ours", async () => {
      const routes = Object.keys(ROUTE_DOORS).filter((route) => route.startsWith("GET "));
      const queries = TEXTS.flatMap((text, at) => queriesOf(text).slice(at % 3, (at % 3) + 1));
      const paths = routes.flatMap((route) => [
        ...queries.map((query) => ({ route, path: `${pathOf(route)}?${query}` })),
        ...["%00", "%E0%A4%A", encodeURIComponent(TEXTS[0]), "%2e%2e%2f", "a".repeat(2000)].flatMap((part) =>
          route.includes(":") ? [{ route, path: (route.split(" ")[1] ?? "").replaceAll(/:\w+/g, part) }] : [],
        ),
        { route, path: `${pathOf(route)}?a[4294967294]=1&a%5B100000000%5D=1` },
        { route, path: `${pathOf(route)}?unit=%00&q=%00` },
      ]);
      const faults = await forEach(paths, async ({ route, path }) => {
        const from = performance.now();
        const { status, body } = await call(url, { method: "GET", path, headers: insiderOf(route) });
        const took = performance.now() - from;
        return status < 500 && took < 5000
          ? null
          : `${path.slice(0, 120)}: ${status} after ${took} ms ${body.slice(0, 200)}`;
      });
      expect(faults.filter((it) => it !== null)).toEqual([]);
      console.info(`hostile: ${paths.length} addresses`);
    }, 240_000);

    it("whatever is sent as a body is refused or taken, and never a fault of ours", async () => {
      const routes = Object.keys(ROUTE_DOORS).filter((route) => !route.startsWith("GET "));
      const stock = [
        "POST /store/carts",
        "POST /store/search",
        "POST /auth/user/emailpass",
        "POST /auth/coop_staff/phonepass",
      ];
      const cells = [...routes, ...stock].flatMap((route) =>
        Object.entries(BODIES).map(([name, body]) => ({ route, name, body })),
      );
      const faults = await forEach(cells, async ({ route, name, body }) => {
        const headers = {
          ...(route in ROUTE_DOORS ? insiderOf(route) : actors.visitor),
          "content-type": "application/json",
        };
        const answer = await fetch(url + pathOf(route), { method: route.split(" ")[0] as Verb, headers, body });
        const text = await answer.text();
        return answer.status < 500 ? null : `${route} (${name}): ${answer.status} ${text.slice(0, 200)}`;
      });
      expect(faults.filter((it) => it !== null)).toEqual([]);
      expect(({} as any).isOperator).toBeUndefined();
      console.info(`hostile: ${cells.length} bodies`);
    }, 240_000);

    it("a token of another's making opens nothing", async () => {
      const [staff] = await sql("select id from coop_staff where phone = '+84501010001'");
      const claims = {
        ...{ actor_id: staff.id, actor_type: "coop_staff", auth_identity_id: "x" },
        app_metadata: { coop_staff_id: staff.id },
      };
      const b64 = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
      const unsigned = `${b64({ alg: "none", typ: "JWT" })}.${b64(claims)}`;
      const [head = "", , mark = ""] = (actors.manager?.authorization ?? "").replace("Bearer ", "").split(".");
      const old = Math.floor(Date.now() / 1000) - 60;
      const body = `${b64({ alg: "HS256", typ: "JWT" })}.${b64({ ...claims, exp: old })}`;
      const tokens = {
        "no algorithm": `${unsigned}.`,
        "no algorithm, signed": `${unsigned}.${mark}`,
        "another secret": generateJwtToken(claims, { secret: "supersecret-of-mine", expiresIn: "1h" }),
        "other claims": `${head}.${b64(claims)}.${mark}`,
        ended: `${body}.${createHmac("sha256", secret).update(body).digest("base64url")}`,
        "right, of an account that never was": generateJwtToken(claims, { secret, expiresIn: "1h" }),
        "without a person": generateJwtToken({ ...claims, actor_id: "" }, { secret, expiresIn: "1h" }),
        none: "",
      };
      for (const [name, token] of Object.entries(tokens))
        for (const path of ["/coop/me", "/union/me", "/admin/upkeep"]) {
          const { status } = await doorOf(client, { authorization: `Bearer ${token}` })("GET", path);
          expect([name, path, status]).toEqual([name, path, 401]);
        }
    });

    it("signing in makes a new session, which no script reads and no other site sends", async () => {
      const signIn = (cookie: string) =>
        fetch(`${url}/auth/session`, { method: "POST", headers: { ...actors.operator, cookie } });
      const cookieOf = (answer: Response) => answer.headers.get("set-cookie") ?? "";
      const planted = cookieOf(await signIn(""));
      expect(planted).toMatch(/; HttpOnly(;|$)/);
      expect(planted).toMatch(/; SameSite=Lax(;|$)/);
      const [before = ""] = planted.split(";");
      const [after = ""] = cookieOf(await signIn(before)).split(";");
      expect(after).not.toBe("");
      expect(after).not.toBe(before);
      const asks = async (cookie: string) => (await fetch(`${url}/admin/upkeep`, { headers: { cookie } })).status;
      expect([await asks(before), await asks(after), await asks("connect.sid=s%3Aof-my-own.x")]).toEqual([
        401, 200, 401,
      ]);
    });

    it("of a name only what is seen is kept, and digits of another script are no phone", async () => {
      const shop = doorAs("visitor");
      const cartId = await basketOf(shop, [{ handle: BASKET, quantity: 1 }]);
      const buy = (contact: object) => shop("POST", "/store/purchases", { ...purchaseOf(cartId), contact });
      const name = `${"Nguyễn Thị Mai".normalize("NFD")}\u202e\u200b`;
      for (const phone of ["٠٩١٢٣٤٥٦٧٨", "०९१२३४५६७८", "0912\u0000345678", "0912345678\u0661"])
        expect([phone, (await buy({ name, phone })).status]).toEqual([phone, 400]);
      const { status, body } = await buy({ name, phone: "\u200e０９１２ ３４５ ６７９\u202c" });
      expect([status, body.state]).toEqual([200, "placed"]);
      const kept = await sql("select first_name, phone from order_address where phone = '+84912345679'");
      expect(kept[0]).toEqual({ first_name: "Nguyễn Thị Mai", phone: "+84912345679" });
    });

    it("an operator who was removed is out at once, with the token she holds", async () => {
      const operator = doorAs("operator");
      expect((await operator("GET", "/admin/upkeep")).status).toBe(200);
      // What is switched off is closed to her too, and what is on is not (stock-policy.ts).
      const options = (id: string) => operator("GET", `/admin/fulfillment-providers/${id}/options`);
      expect([(await options("by-weight_by-weight")).status, (await options("nobody")).status]).toEqual([200, 404]);
      await sql(`update "user" set deleted_at = now()`);
      for (const path of ["/admin/upkeep", "/admin/orders"])
        expect([path, (await operator("GET", path)).status]).toEqual([path, 401]);
    });

    it("passwords and codes of orders are not guessed", async () => {
      const nobody = doorAs("nobody");
      const statuses = async (times: number, path: string, body: object) => {
        const found: number[] = [];
        for (let n = 0; n < times; n += 1) found.push((await doorAs("visitor")("POST", path, body)).status);
        return found;
      };
      const wrong = await statuses(11, "/auth/user/emailpass", { email: "none@example.com", password: "wrong" });
      expect(wrong.slice(-1)).toEqual([429]);
      expect(
        (await nobody("POST", "/auth/customer/emailpass/register", { email: "a@b.vn", password: "x" })).status,
      ).toBe(404);
      const cartId = await basketOf(doorAs("visitor"), [{ handle: BASKET, quantity: 1 }]);
      const { code } = (await doorAs("visitor")("POST", "/store/purchases", purchaseOf(cartId))).body;
      const right = { code, phone: SHOPPER.phone };
      expect(await statuses(40, "/store/order-lookup", right)).toEqual(Array(40).fill(200));
      const guesses = await statuses(31, "/store/order-lookup", {
        code: `${code.slice(0, -4)}0000`,
        phone: SHOPPER.phone,
      });
      expect([guesses[0], guesses.at(-1)]).toEqual([404, 429]);
      // The count is the phone's, not the address's.
      expect(await statuses(1, "/store/order-refund-account", right)).toEqual([429]);
    });

    it("a page of another site may not read an answer", async () => {
      const own = "http://localhost:8000";
      const strangers = [
        "https://evil.example",
        "null",
        `${own}.evil.example`,
        "http://localhost:80001",
        "https://localhost:8000",
      ];
      for (const path of ["/store/market", "/admin/upkeep", "/auth/user/emailpass", "/coop/me", "/union/me"])
        for (const origin of strangers)
          for (const method of ["GET", "OPTIONS"]) {
            const headers = { origin, "access-control-request-method": "POST", ...actors.visitor };
            const answer = await fetch(url + path, { method, headers });
            const allowed = answer.headers.get("access-control-allow-origin");
            expect([path, origin, method, allowed]).toEqual([path, origin, method, null]);
          }
    });

    it("a price, a number of pieces, a discount and whose basket it is are not the shopper's to say", async () => {
      const shop = doorAs("visitor");
      const cartId = await fillCart(shop, [{ handle: BASKET, quantity: 1 }]);
      const { cart } = (await shop("GET", `/store/carts/${cartId}`)).body;
      const [line] = cart.items;
      const add = (body: object) =>
        shop("POST", `/store/carts/${cartId}/line-items`, { variant_id: line.variant_id, ...body });
      for (const quantity of [-1, 0.5, 0.000001, 1e21, 1000, "1e3", null, [1], { $gt: 0 }])
        expect([quantity, (await add({ quantity })).status]).toEqual([quantity, 400]);
      for (const said of [
        { unit_price: 1 },
        { is_tax_inclusive: true },
        { adjustments: [{ amount: 1 }] },
        { compare_at_unit_price: 1 },
      ])
        await add({ quantity: 1, ...said });
      await add({ quantity: 1, metadata: { unit_price: 1, payee: "x", cooperative_id: "x" } });
      await sql(`insert into promotion (id, code, type, status) values ('promo_1', 'MIENPHI', 'standard', 'active')`);
      const promo = { promo_codes: ["MIENPHI", "mienphi", "MIENPHI"] };
      expect((await shop("POST", `/store/carts/${cartId}/promotions`, promo)).status).toBe(404);
      expect((await shop("POST", `/store/carts/${cartId}`, promo)).status).toBe(400);
      expect((await shop("POST", "/store/carts", promo)).status).toBe(400);
      for (const said of [
        { customer_id: "cus_sweep" },
        { total: 1 },
        { completed_at: null },
        { sales_channel_id: "sc_other" },
      ])
        await shop("POST", `/store/carts/${cartId}`, said);
      const after = (await shop("GET", `/store/carts/${cartId}`)).body.cart;
      expect(new Set(after.items.map((it: any) => it.unit_price))).toEqual(new Set([line.unit_price]));
      const [row] = await sql("select customer_id, sales_channel_id from cart where id = $1", [cartId]);
      expect([row.customer_id === "cus_sweep", row.sales_channel_id === "sc_other"]).toEqual([false, false]);
      expect(await brokenInvariants(dbConfig.clientUrl)).toEqual([]);
    });

    it("fields= shows nothing of a cooperative, a member or another's payment", async () => {
      const shop = doorAs("visitor");
      const cartId = await fillCart(shop, [{ handle: BASKET, quantity: 1 }]);
      const secrets =
        await sql(`select phone as text from coop_staff union select id from member union select id from membership
        union select account from (select bank_account::text as account from cooperative where bank_account is not null) b`).catch(
          () => sql("select phone as text from coop_staff union select id from member"),
        );
      const wide = [
        "*cooperative.*",
        "items.product.cooperative.*",
        "*items.product.cooperative.staff_roles.*",
        "*customer.*",
      ];
      wide.push(
        "*items.variant.product.*",
        "*sales_channel.*",
        "*payment_collection.payment_sessions.*",
        "*region.*",
        "*items.product.memberships.*",
      );
      for (const field of wide)
        for (const path of [`/store/carts/${cartId}`, `/store/shipping-options?cart_id=${cartId}`]) {
          const sign = path.includes("?") ? "&" : "?";
          const { status, body } = await shop("GET", `${path}${sign}fields=${encodeURIComponent(`id,${field}`)}`);
          expect([field, status < 500]).toEqual([field, true]);
          const text = JSON.stringify(body);
          expect(secrets.filter((it) => text.includes(it.text))).toEqual([]);
        }
    });
  },
});
