import { CARDS, type Event, type Intent } from "../../stripe/ledger";
import type { FakeStripe } from "../../stripe/server";
import { signed } from "../../stripe/signed";
import type { Door } from "./door-client";
import { fillCart } from "./shopper";

const BASKET = "gui-may-dan-tay";

type Parts = {
  readonly stripe: FakeStripe;
  readonly door: () => Door;
  readonly sql: (text: string, values?: readonly unknown[]) => Promise<any[]>;
  readonly baseUrl: () => string;
  readonly job: (name: string) => Promise<void>;
  readonly now: () => Date;
};

/** What shoppers with cards, the card company and the server's jobs do in the tests of cards. */
export class CardMarket {
  readonly job: Parts["job"];
  readonly stripe: FakeStripe;

  constructor(private readonly parts: Parts) {
    this.job = parts.job;
    this.stripe = parts.stripe;
  }

  readonly orders = async (cartId: string): Promise<number> =>
    (await this.parts.sql("select order_id from order_cart where cart_id = $1 and deleted_at is null", [cartId]))
      .length;
  readonly complete = (cartId: string) => this.parts.door()("POST", `/store/carts/${cartId}/complete`, {});
  readonly standing = async (cartId: string) => (await this.parts.door()("GET", `/store/carts/${cartId}/card`)).body;

  readonly eventsOf = (intent: Intent, type = "payment_intent.succeeded"): Event => {
    const { events } = this.parts.stripe.books;
    const found = events.find((it) => it.type === type && (it.data.object as Intent).id === intent.id);
    if (!found) throw new Error(`No ${type} of ${intent.id}`);
    return found;
  };

  /** What a hostile browser may add is not passed on. */
  readonly chooseCard = async (cartId: string) => {
    const collection = await this.parts.door()("POST", "/store/payment-collections", { cart_id: cartId });
    const { id } = collection.body.payment_collection;
    return this.parts.door()("POST", `/store/payment-collections/${id}/payment-sessions`, {
      provider_id: "pp_stripe_stripe",
      data: { capture_method: "manual", metadata: { session_id: "payses_another" }, amount: 1 },
    });
  };

  /** A basket whose shopper is asked for her card. */
  readonly asked = async (quantity = 1): Promise<{ cartId: string; intent: Intent }> => {
    const cartId = await fillCart(this.parts.door(), [{ handle: BASKET, quantity }]);
    const chosen = await this.chooseCard(cartId);
    if (chosen.status !== 200) throw new Error(JSON.stringify(chosen.body));
    const session = chosen.body.payment_collection.payment_sessions[0];
    return { cartId, intent: this.parts.stripe.books.find(session.data.id) };
  };

  /** She pays, and the tab is closed before the shop hears of it. */
  readonly paidAndGone = async (quantity = 1) => {
    const it = await this.asked(quantity);
    this.parts.stripe.books.confirm(it.intent.id, CARDS.good);
    return it;
  };

  readonly paidOrder = async () => {
    const it = await this.paidAndGone();
    const { body } = await this.complete(it.cartId);
    if (body.type !== "order") throw new Error(JSON.stringify(body));
    const [payment] = await this.parts.sql("select id, amount::int as amount from payment where data ->> 'id' = $1", [
      it.intent.id,
    ]);
    return { ...it, payment };
  };

  readonly post = async (body: string, signature: string) => {
    const headers = { "content-type": "application/json", "stripe-signature": signature };
    const answer = await fetch(`${this.parts.baseUrl()}/webhooks/stripe`, { method: "POST", headers, body });
    return { status: answer.status, body: (await answer.json()) as any };
  };

  readonly tell = (event: Event) => {
    const { body, signature } = signed(event, { at: Math.floor(Date.now() / 1000) });
    return this.post(body, signature);
  };

  /** Works the inbox until nothing is due, whoever of the server's own jobs takes part. */
  readonly worked = async (): Promise<void> => {
    for (let tries = 0; tries < 100; tries += 1) {
      await this.job("work-inbox");
      const [open] = await this.parts.sql(
        "select 1 from webhook_event where state = 'new' and (retry_at <= $1 or last_error is null)",
        [this.parts.now()],
      );
      if (!open) return;
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error("The inbox never came to rest");
  };

  /** L8 from the company's side: what it holds is one live order's, or it holds nothing. */
  readonly unaccounted = async (): Promise<readonly object[]> => {
    const { intents, charges } = this.parts.stripe.books;
    const held: object[] = [];
    for (const intent of intents.values()) {
      const kept = intent.amount_received - (charges.get(intent.latest_charge ?? "")?.amount_refunded ?? 0);
      const [ours] = await this.parts.sql(
        `select coalesce(sum(c.amount), 0)::int - coalesce((select sum(r.amount) from refund r join payment q on q.id = r.payment_id
                  where q.data ->> 'id' = $1 and r.deleted_at is null), 0)::int as amount
           from payment p join capture c on c.payment_id = p.id and c.deleted_at is null
           join order_payment_collection o on o.payment_collection_id = p.payment_collection_id and o.deleted_at is null
          where p.data ->> 'id' = $1`,
        [intent.id],
      );
      if (kept !== ours.amount) held.push({ intent: intent.id, company: kept, books: ours.amount });
    }
    return held;
  };
}
