import { CARDS } from "../../stripe/ledger";
import type { CardMarket } from "./cards";
import type { Door } from "./door-client";
import { fillCart } from "./shopper";

type Parts = {
  readonly shop: () => Door;
  readonly operator: () => Promise<Door>;
  readonly sql: (text: string, values?: readonly unknown[]) => Promise<any[]>;
};

/** How the company refuses for a moment, and what the shopper who chose the card hears of it. */
const FAULTS = [
  // The plugin waits and asks again by itself.
  ["429", "too many requests", [200, undefined]],
  ["409", "the key is in use", [503, "card_company_silent"]],
  ["500", "its own fault", [503, "card_company_silent"]],
] as const;

/** What becomes of a purchase and of its refund when each request to the company fails once. */
export function testFaults(market: CardMarket, { shop, operator: signIn, sql }: Parts): void {
  it.each(FAULTS)("a company that says %s (%s) at each step charges once and refunds once", async (fault, _, heard) => {
    const { stripe } = market;
    const cartId = await fillCart(shop(), [{ handle: "gui-may-dan-tay", quantity: 1 }]);
    stripe.fail(/payment_intents$/, fault);
    const chosen = await market.chooseCard(cartId);
    expect([chosen.status, chosen.body.code]).toEqual(heard);
    const { body } = chosen.status === 200 ? chosen : await market.chooseCard(cartId);
    const intent = stripe.books.find(body.payment_collection.payment_sessions[0].data.id);
    expect(stripe.books.intents.size).toBe(1);

    stripe.books.confirm(intent.id, CARDS.good);
    stripe.fail(/payment_intents\/pi_/, fault);
    expect((await market.complete(cartId)).body.type).not.toBe("order");
    expect((await market.complete(cartId)).body.type).toBe("order");
    expect(await market.orders(cartId)).toBe(1);

    const operator = await signIn();
    const [payment] = await sql("select id from payment where data ->> 'id' = $1", [intent.id]);
    const refund = () => operator("POST", `/admin/payments/${payment.id}/refund`, { amount: 100_000 });
    stripe.fail(/refunds$/, fault);
    expect((await refund()).status).toBeGreaterThanOrEqual(400);
    expect(await sql("select state from card_refund")).toEqual([{ state: "asked" }]);
    expect((await refund()).status).toBe(200);
    const asked = await sql("select id, state from card_refund");
    expect(asked).toMatchObject([{ state: "done" }]);
    expect(stripe.keysOf(/refunds$/)).toEqual([asked[0].id, asked[0].id]);
    expect(stripe.books.refunds.map((it) => it.amount)).toEqual([100_000]);
    expect(intent.amount_received).toBe(intent.amount);
  });
}
