import type { CardMarket } from "./cards";
import type { Door } from "./door-client";

type Parts = {
  readonly operator: () => Promise<Door>;
  readonly sql: (text: string, values?: readonly unknown[]) => Promise<any[]>;
  readonly later: (milliseconds: number) => void;
};

/** What is tried of refunds to a card, on the market card.spec.ts has opened. */
export function testRefunds(market: CardMarket, { operator: signIn, sql, later }: Parts): void {
  it("a refund whose answer was lost is asked for again and moves money once", async () => {
    const operator = await signIn();
    const { payment } = await market.paidOrder();
    const refund = (amount: number) => operator("POST", `/admin/payments/${payment.id}/refund`, { amount });
    // stripe-node asks again once by itself when a line is cut.
    market.stripe.fail(/refunds$/, "drop", 2);
    expect((await refund(100_000)).status).toBeGreaterThanOrEqual(400);
    expect(market.stripe.books.refunds).toHaveLength(1);
    expect(await sql("select 1 from refund")).toEqual([]);
    expect((await refund(50_000)).body).toMatchObject({ code: "card_refund_unanswered" });
    expect((await refund(100_000)).status).toBe(200);
    expect(market.stripe.books.refunds).toHaveLength(1);
    // The same sum once more is another refund.
    expect((await refund(100_000)).status).toBe(200);
    expect(market.stripe.books.refunds.map((it) => it.amount)).toEqual([100_000, 100_000]);
  });

  it("of two refunds at once that are more than was paid, one is refused", async () => {
    const operator = await signIn();
    const { payment } = await market.paidOrder();
    const amount = Math.floor(payment.amount * 0.6);
    const answers = await Promise.all(
      [1, 2].map(() => operator("POST", `/admin/payments/${payment.id}/refund`, { amount })),
    );
    expect(answers.map((it) => it.status).sort()).toEqual([200, 400]);
    expect(market.stripe.books.refunds.map((it) => it.amount)).toEqual([amount]);
  });

  it("refunds left half done are ended by asking: a lost answer, and one nobody asked for", async () => {
    const operator = await signIn();
    const { payment } = await market.paidOrder();
    market.stripe.fail(/refunds$/, "drop", 2);
    await operator("POST", `/admin/payments/${payment.id}/refund`, { amount: 40_000 });
    expect(await sql("select 1 from refund")).toEqual([]);
    later(180_000);
    await market.job("ask-card-events");
    expect(await sql("select amount::int as amount from refund")).toEqual([{ amount: 40_000 }]);
    expect(market.stripe.books.refunds).toHaveLength(1);
    // As a process leaves it that is killed between Medusa's row and the call.
    await sql(
      `insert into refund (id, amount, raw_amount, payment_id, created_at) values ('ref_killed', 30000, '{"value": "30000"}', $1, now() - interval '1 hour')`,
      [payment.id],
    );
    await market.job("ask-card-events");
    expect(market.stripe.books.refunds.map((it) => it.amount)).toEqual([40_000, 30_000]);
    await market.job("ask-card-events");
    expect(market.stripe.books.refunds).toHaveLength(2);
  });
}
