import { KilledMarket } from "../http/market/killed-market";
import { fillCart } from "../http/market/shopper";
import { tell } from "./table";

/** Every step of stock complete-cart, as it begins and as it is done (core-flows 2.21.2). */
const STEPS = [
  "acquire-lock-step",
  "use-query-graph-step",
  "validate-cart-items",
  "validate-cart-payments",
  "compensate-payment-if-needed",
  "validate",
  "validate-shipping",
  "create-orders",
  "create-remote-links",
  "update-carts",
  "reserve-inventory-step",
  "register-usage",
  "emit-event-step",
  "authorize-payment-session-step",
  "add-order-transaction",
  "release-lock-step",
];
const POINTS = STEPS.flatMap((step) => [`${step}:invoking`, `${step}:done`]);

describe("a checkout killed at any step", () => {
  let market: KilledMarket;
  let rounds = 0;
  beforeAll(async () => {
    market = await KilledMarket.open("cho_phien_matrix");
  });
  afterAll(() => market.close());

  const count = async (sql: string): Promise<number> =>
    Number((await market.pg.query(`select count(*) as n from ${sql}`)).rows[0].n);

  /** As many more pieces as one round buys, so that the last round finds what the first did. */
  const restock = () =>
    market.pg.query(`update inventory_level set stocked_quantity = stocked_quantity + 2,
      raw_stocked_quantity = jsonb_build_object('value', (stocked_quantity + 2)::text, 'precision', 20)`);

  async function killedAt(point: string, isImpatient: boolean): Promise<void> {
    await restock();
    rounds += 1;
    const wanted = [
      { handle: "gui-may-dan-tay", quantity: 1 },
      { handle: "tui-tho-cam-buon", quantity: 1 },
    ];
    // Each round is another shopper's: a phone may have only so many unpaid orders at once (packages/settlement, decideCod).
    const cart = await fillCart(market.shop, wanted, "pp_cod_cod", `0912${String(rounds).padStart(6, "0")}`);
    const complete = () => market.shop("POST", `/store/carts/${cart}/complete`, {});
    const lastAct = await count("upkeep_act");
    const died = await market.dieAt(point, complete);
    const early = isImpatient ? await complete() : null;
    await market.sweep();
    const [first, second] = [await complete(), await complete()];
    const orderId = first.body.order?.id;
    if (orderId) await market.until(async () => (await count(`consignment where order_id = '${orderId}'`)) === 2);
    const violations = await market.violationsLater();
    const acts = await market.pg.query("select sweep, outcome from upkeep_act order by id offset $1", [lastAct]);
    tell({
      fault: `kill −9 at ${point}${died ? "" : " (never reached)"}${isImpatient ? ", she tries at once" : ""}`,
      shopper: [early, first, second]
        .flatMap((it) => (it ? [`${it.status} ${it.body.order ? "order" : (it.body.code ?? it.body.message)}`] : []))
        .join(", then "),
      mended: acts.rows.map((it) => `${it.sweep}: ${it.outcome}`).join("; ") || "nothing to do",
      invariants:
        violations.length === 0 ? "hold" : violations.map((it) => `${it.invariant}: ${it.subject}`).join("; "),
    });
    expect.soft(died).toBe(true);
    expect.soft([first.status, second.status, second.body.order?.id]).toEqual([200, 200, orderId]);
    const live = `"order" o join order_cart c on c.order_id = o.id where c.cart_id = '${cart}' and o.status <> 'canceled'`;
    expect.soft(await count(live)).toBe(1);
    expect(violations).toEqual([]);
  }

  it.each(POINTS)("at %s, she tries again when all is swept", (point) => killedAt(point, false));
  it.each(POINTS.slice(POINTS.indexOf("create-orders:done")))("at %s, she tries again at once", (point) =>
    killedAt(point, true),
  );
});
