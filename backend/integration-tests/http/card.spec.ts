import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import { CARDS } from "../stripe/ledger";
import { FakeStripe } from "../stripe/server";
import { signed, WEBHOOK_SECRET } from "../stripe/signed";
import { ask, brokenInvariants } from "./market/books";
import { testFaults } from "./market/card-faults";
import { testRefunds } from "./market/card-refunds";
import { CardMarket } from "./market/cards";
import { type Api, type Door, doorOf } from "./market/door-client";
import { signInOperator } from "./market/operator";
import { fillCart } from "./market/shopper";
import { smallWorld } from "./market/small-world";

const BASKET = "gui-may-dan-tay";
const MINUTE = 60_000;

let isLate = 0;
const stripe = new FakeStripe(() => Math.floor((Date.now() + isLate) / 1000));
const keys = {
  STRIPE_SECRET_KEY: "sk_test_of_the_tests",
  STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET,
  STRIPE_PUBLISHABLE_KEY: "pk_test_of_the_tests",
  STRIPE_TEST_HOST: await stripe.start(),
};
Object.assign(process.env, keys);

medusaIntegrationTestRunner({
  cwd: process.cwd(),
  env: { DEMO_PASSWORD: "demo1234", ...keys },
  testSuite: ({ api, getContainer, dbConfig }) => {
    const client: Api = api;
    const sql = (text: string, values: readonly unknown[] = []) => ask(dbConfig.clientUrl, text, values);
    const { clock } = require("../../src/boundary/clock");
    let shop: Door;

    beforeAll(async () => {
      process.env.DEMO_PASSWORD = "demo1234";
      const { seedDemo } = require("../../src/workflows/seed-demo");
      const { publishableKey } = await seedDemo(getContainer(), smallWorld());
      shop = doorOf(client, { "x-publishable-api-key": publishableKey });
    });

    beforeEach(() => {
      isLate = 0;
      stripe.forget();
      clock.now = () => new Date(Date.now() + isLate);
    });

    afterEach(async () => {
      expect(await brokenInvariants(dbConfig.clientUrl)).toEqual([]);
      expect(await market.unaccounted()).toEqual([]);
    });

    afterAll(() => stripe.stop());

    const market = new CardMarket({
      stripe,
      door: () => shop,
      sql,
      baseUrl: () => (api as any).defaults.baseURL,
      job: (name) => require(`../../src/jobs/${name}`).default(getContainer()),
      now: () => clock.now(),
    });
    const { job, orders, complete, standing, eventsOf, chooseCard, asked, paidAndGone, post, tell, worked, paidOrder } =
      market;

    it("a card is charged once, whole, and what a browser adds to it changes nothing", async () => {
      const { cartId, intent } = await asked(2);
      expect(intent).toMatchObject({ currency: "vnd", capture_method: "automatic", amount: 598_000 });
      expect(intent.metadata.session_id).toMatch(/^payses_(?!another)/);
      expect(await standing(cartId)).toMatchObject({
        state: "open",
        clientSecret: intent.client_secret,
        amountDong: "598000",
      });
      stripe.books.confirm(intent.id, CARDS.good);
      const [first, second] = await Promise.all([complete(cartId), complete(cartId)]);
      expect(second.body.order.id).toBe(first.body.order.id);
      expect(await standing(cartId)).toMatchObject({ state: "ordered", code: expect.stringMatching(/\w+/) });
      const captures = await sql("select amount::int as amount from capture");
      expect(captures).toEqual([{ amount: 598_000 }]);
      const terms = await shop("GET", "/store/card");
      expect(terms.body).toEqual({ publishableKey: keys.STRIPE_PUBLISHABLE_KEY, minimumDong: "13000" });
    });

    it("an event ten times at once, its shopper gone, is kept once and makes one order", async () => {
      const { cartId, intent } = await paidAndGone();
      const answers = await Promise.all(Array.from({ length: 10 }, () => tell(eventsOf(intent))));
      expect(answers.map((it) => it.status)).toEqual(Array(10).fill(200));
      expect(answers.filter((it) => it.body.kept)).toHaveLength(1);
      await worked();
      expect(await orders(cartId)).toBe(1);
      expect((await tell(eventsOf(intent))).body).toEqual({ kept: false });
      expect(await sql("select state from webhook_event")).toEqual([{ state: "done" }]);
      expect(stripe.books.refunds).toEqual([]);
    });

    it("the event beside the shopper's own last step makes one order, and the card is charged once", async () => {
      for (const quantity of [1, 2]) {
        const { cartId, intent } = await paidAndGone(quantity);
        await tell(eventsOf(intent));
        const [own] = await Promise.all([complete(cartId), worked(), complete(cartId)]);
        expect(own.body.type).toBe("order");
        await worked();
        expect(await orders(cartId)).toBe(1);
      }
      expect(stripe.books.refunds).toEqual([]);
    });

    it("what is not the company's word leaves no row: forged, altered by a byte, old, too long; Medusa's own way in is shut", async () => {
      const { intent } = await paidAndGone();
      const event = eventsOf(intent);
      const { body, signature } = signed(event);
      const stale = signed(event, { at: Math.floor(Date.now() / 1000) - 301 });
      const long = signed({ ...event, data: { object: { ...event.data.object, note: "x".repeat(5_000_000) } } });
      const refused = [
        await post(body, signed(event, { secret: "whsec_guessed" }).signature),
        await post(body.replace(`"created": ${event.created}`, `"created": ${event.created + 1}`), signature),
        await post(body, ""),
        await post(stale.body, stale.signature),
        await post("{}", "t=1,v1=00"),
      ];
      expect(refused.map((it) => [it.status, it.body.code])).toEqual(Array(5).fill([400, "webhook_forged"]));
      expect((await post(long.body, long.signature)).status).toBe(413);
      const stock = await doorOf(client, { "stripe-signature": signature })(
        "POST",
        "/hooks/payment/stripe_stripe",
        JSON.parse(body),
      );
      expect(stock.status).toBe(404);
      expect(await sql("select * from webhook_event")).toEqual([]);
      expect((await post(body, signature)).body).toEqual({ kept: true });
      const [{ body: kept }] = await sql("select body from webhook_event");
      expect(kept).toBe(body);
      await worked();
    });

    it("a genuine event is worked an hour later, whatever came before it, and another shop's is left alone", async () => {
      const { cartId, intent } = await asked();
      expect(() => stripe.books.confirm(intent.id, CARDS.declined)).toThrow(/declined/);
      stripe.books.confirm(intent.id, CARDS.good);
      // Out of order: the success first, then that the card was declined, then that there is a payment at all.
      const told = ["succeeded", "payment_failed", "created"].map((it) => eventsOf(intent, `payment_intent.${it}`));
      for (const event of told) expect((await tell(event)).status).toBe(200);
      const foreign = stripe.books.create({ amount: "99000", currency: "vnd" });
      stripe.books.confirm(foreign.id, CARDS.good);
      await tell(eventsOf(foreign));
      await tell({ ...eventsOf(intent), id: "evt_of_another_account", account: "acct_another" });
      isLate = 60 * MINUTE;
      await worked();
      expect(await orders(cartId)).toBe(1);
      expect(await sql("select distinct state from webhook_event")).toEqual([{ state: "done" }]);
      expect(stripe.books.refunds).toEqual([]);
      stripe.books.intents.delete(foreign.id);
    });

    it("money whose event never came is found by asking, and is an order within a quarter of an hour", async () => {
      const { cartId } = await paidAndGone();
      isLate = 2 * MINUTE;
      await job("ask-card-events");
      await job("ask-card-events");
      await worked();
      expect(await orders(cartId)).toBe(1);
      expect(await sql("select count(*)::int as n from webhook_event")).toEqual([{ n: 1 }]);
    });

    it("whoever closed the tab after paying finds her order when she opens the basket again", async () => {
      const { cartId } = await paidAndGone();
      expect(await standing(cartId)).toMatchObject({ state: "ordered" });
      expect(await orders(cartId)).toBe(1);
    });

    it("money no order can be made of goes back whole, and the shopper is told why", async () => {
      const { cartId, intent } = await paidAndGone();
      await sql(`update inventory_level set stocked_quantity = 0, raw_stocked_quantity = '{"value": "0"}'`);
      await tell(eventsOf(intent));
      await worked();
      expect(await orders(cartId)).toBe(0);
      expect(stripe.books.refunds.map((it) => it.amount)).toEqual([intent.amount]);
      expect(await standing(cartId)).toEqual({
        state: "given_back",
        reason: "not_completed",
        amountDong: String(intent.amount),
      });
      await sql(`update inventory_level set stocked_quantity = 50, raw_stocked_quantity = '{"value": "50"}'`);
      expect((await complete(cartId)).body.type).not.toBe("order");
      await tell(stripe.books.tell("charge.refunded", { id: "ch_1", object: "charge", payment_intent: intent.id }));
      await worked();
      expect(await orders(cartId)).toBe(0);
      expect(stripe.books.refunds).toHaveLength(1);
    });

    it("money for a basket that has changed since goes back", async () => {
      const { cartId, intent } = await paidAndGone();
      await sql("delete from payment_session");
      await tell(eventsOf(intent));
      await worked();
      expect(await orders(cartId)).toBe(0);
      expect(stripe.books.refunds.map((it) => it.amount)).toEqual([intent.amount]);
    });

    it("a declined card leaves the door open for another", async () => {
      const { cartId, intent } = await asked();
      expect(() => stripe.books.confirm(intent.id, CARDS.declined)).toThrow(/declined/);
      expect(await standing(cartId)).toMatchObject({ state: "declined", clientSecret: intent.client_secret });
      expect((await complete(cartId)).body.type).not.toBe("order");
      expect(stripe.books.confirm(intent.id, CARDS.asksTheBank).status).toBe("requires_action");
      expect((await complete(cartId)).body.type).not.toBe("order");
      stripe.books.confirm(intent.id, CARDS.asksTheBank);
      expect((await complete(cartId)).body.type).toBe("order");
      expect(await orders(cartId)).toBe(1);
    });

    it("a company that answers late, twice or not at all is asked again for the same payment", async () => {
      // stripe-node asks again once by itself when a line is cut, the plugin after it.
      stripe.fail(/payment_intents$/, "drop", 2);
      const { cartId, intent } = await asked();
      expect(stripe.books.intents.size).toBe(1);
      stripe.books.confirm(intent.id, CARDS.good);
      stripe.fail(/payment_intents/, "500");
      expect((await complete(cartId)).body.type).not.toBe("order");
      stripe.fail(/payment_intents/, "slow");
      expect((await complete(cartId)).body.type).toBe("order");

      const another = await fillCart(shop, [{ handle: BASKET, quantity: 1 }]);
      stripe.fail(/payment_intents$/, "500");
      const silent = await chooseCard(another);
      expect([silent.status, silent.body.code]).toEqual([503, "card_company_silent"]);
    });

    const signsIn = () => signInOperator(client, dbConfig.clientUrl);
    testFaults(market, { shop: () => shop, operator: signsIn, sql });
    testRefunds(market, { operator: signsIn, sql, later: (milliseconds) => (isLate = milliseconds) });

    it("a capture of a part is refused, and nothing is captured", async () => {
      const operator = await signInOperator(client, dbConfig.clientUrl);
      stripe.books.holdsOnly = true;
      const { cartId, intent } = await asked();
      stripe.books.confirm(intent.id, CARDS.good);
      expect((await complete(cartId)).body.type).toBe("order");
      const [payment] = await sql("select id from payment where data ->> 'id' = $1", [intent.id]);
      const capture = (body: object) => operator("POST", `/admin/payments/${payment.id}/capture`, body);
      const part = await capture({ amount: Math.floor(intent.amount * 0.4) });
      expect([part.status, part.body.code]).toEqual([400, "card_capture_partial"]);
      expect(intent.status).toBe("requires_capture");
      expect(await sql("select 1 from capture where deleted_at is null")).toEqual([]);
      expect((await capture({})).status).toBe(200);
      expect(intent).toMatchObject({ status: "succeeded", amount_received: intent.amount });
    });

    it("the operator sees what failed and why, tries it again, and puts away what can't be worked", async () => {
      const operator = await signInOperator(client, dbConfig.clientUrl);
      const { cartId, intent } = await paidAndGone();
      stripe.fail(/payment_intents/, "429");
      await tell(eventsOf(intent));
      await worked();
      const inbox = await operator("GET", "/admin/webhook-inbox?state=failing");
      expect(inbox.body).toMatchObject({
        counts: { new: 0, failing: 1, dead: 0, away: 0, done: 0 },
        events: [{ provider: "card", tries: 1, state: "failing", lastError: "Fault 429" }],
      });
      const { id } = inbox.body.events[0];
      expect((await operator("POST", `/admin/webhook-inbox/${id}/try-again`, {})).status).toBe(200);
      await worked();
      expect(await orders(cartId)).toBe(1);
      expect((await operator("POST", `/admin/webhook-inbox/${id}/try-again`, {})).body.code).toBe("event_done");

      await sql("update webhook_event set state = 'dead', done_at = null");
      const silent = await operator("POST", `/admin/webhook-inbox/${id}/put-away`, { reason: " " });
      expect(silent.body).toMatchObject({ code: "put_away_reason_missing", field: "reason" });
      expect((await operator("POST", `/admin/webhook-inbox/${id}/put-away`, { reason: "Đã xử lý tay" })).status).toBe(
        200,
      );
      const away = await operator("GET", "/admin/webhook-inbox");
      expect(away.body).toMatchObject({
        counts: { dead: 0, away: 1 },
        events: [{ state: "away", putAwayReason: "Đã xử lý tay" }],
      });
      expect((await operator("POST", "/admin/webhook-inbox/whev_madeup/try-again", {})).status).toBe(404);
      expect((await shop("GET", "/admin/webhook-inbox")).status).toBe(401);
    });

    it("without keys nobody is offered to pay by card, and nobody can tell us a card was charged", async () => {
      const { intent } = await paidOrder();
      const { body, signature } = signed(eventsOf(intent));
      const held = { ...keys };
      for (const name of Object.keys(keys)) delete process.env[name];
      try {
        expect((await shop("GET", "/store/card")).body.code).toBe("card_absent");
        expect((await post(body, signature)).status).toBe(404);
      } finally {
        Object.assign(process.env, held);
      }
    });
  },
});
