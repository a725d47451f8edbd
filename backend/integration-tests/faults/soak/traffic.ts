import { setTimeout as pause } from "node:timers/promises";
import type { Dice } from "../../../../scripts/bench/search-drift/dice";
import { BANK, notice, signatureOf } from "../../http/market/bank";
import type { Door } from "../../http/market/door-client";
import { doorAt, type KilledMarket } from "../../http/market/killed-market";
import type { Server } from "../../http/market/server";
import { Buyers, type Purchase } from "../buyers";

const BUYERS = 4;
const PATIENCE_MS = 45_000;
/** Managers of the two cooperatives. */
const STAFF = ["0501010001", "0501110001"];

type Given = {
  readonly market: KilledMarket;
  readonly servers: readonly Server[];
  readonly dice: Dice;
  readonly handles: readonly string[];
};

/** Buyers, staff and a bank that go on, whatever becomes of the servers; they rest when they are asked to. */
export class Traffic {
  readonly purchases: Purchase[] = [];
  readonly counts = { triedAgain: 0, staffActs: 0, staffRefused: 0, transfers: 0, payRuns: 0 };
  readonly #doors: readonly Door[];
  readonly #buyers: Buyers;
  readonly #tokens = new Map<string, string>();
  #isOver = false;
  #resting: Promise<void> | null = null;
  #wake: () => void = () => undefined;
  #busy = 0;
  #actors: readonly Promise<void>[] = [];

  constructor(private readonly given: Given) {
    const { market, servers, dice, handles } = given;
    this.#doors = servers.map((it) => market.shopAt(it, PATIENCE_MS));
    this.#buyers = new Buyers({
      ...{ dice, handles, patienceMs: 120_000, providers: ["pp_cod_cod", "pp_cod_cod", "pp_vietqr_vietqr"] },
      door: () => dice.of(this.#doors),
      onFault: () => (this.counts.triedAgain += 1),
    });
  }

  start(): void {
    this.#actors = [
      ...Array.from({ length: BUYERS }, () => this.#act(500, () => this.#buy())),
      ...STAFF.map((phone) => this.#act(700, () => this.#handle(phone))),
      this.#act(1_500, () => this.#transfer()),
      this.#act(9_000, () => this.#pay()),
    ];
  }

  /** Everybody ends what she has begun. */
  async rest(): Promise<void> {
    this.#resting = new Promise((go) => (this.#wake = go));
    while (this.#busy > 0) await pause(50);
  }

  goOn(): void {
    this.#resting = null;
    this.#wake();
  }

  async end(): Promise<void> {
    this.#isOver = true;
    this.goOn();
    await Promise.all(this.#actors);
  }

  /** Presses the button again where nobody answered. */
  async askAgain(isUnanswered: (purchase: Purchase) => boolean): Promise<void> {
    for (const [index, purchase] of this.purchases.entries())
      if (isUnanswered(purchase)) this.purchases[index] = await this.#buyers.finish(purchase);
  }

  async #act(everyMs: number, deed: () => Promise<void>): Promise<void> {
    while (!this.#isOver) {
      if (this.#resting) await this.#resting;
      if (this.#isOver) return;
      this.#busy += 1;
      // A server that is away or refuses is what a soak is for; who acts tries again next time.
      await deed()
        .catch(() => (this.counts.triedAgain += 1))
        .finally(() => (this.#busy -= 1));
      await pause(everyMs * (0.5 + Math.random()));
    }
  }

  async #buy(): Promise<void> {
    this.purchases.push(await this.#buyers.buy());
  }

  /** One sign-in serves every server, as a cookie behind a proxy does. */
  async #signedIn(phone: string): Promise<Door> {
    const { url } = this.given.dice.of(this.given.servers);
    if (!this.#tokens.has(phone)) {
      const credentials = { phone, password: "demo1234" };
      const { body } = await doorAt(url, {}, PATIENCE_MS)("POST", "/auth/coop_staff/phonepass", credentials);
      if (body.token) this.#tokens.set(phone, body.token);
    }
    return doorAt(url, { authorization: `Bearer ${this.#tokens.get(phone)}` }, PATIENCE_MS);
  }

  /** One parcel one step further, or given up. */
  async #handle(phone: string): Promise<void> {
    const { market, dice } = this.given;
    const { rows } = await market.pg.query(
      `select k.id, k.step, k.paid_through, (k.goods_dong::bigint + k.shipping_dong::bigint)::text as total
         from consignment k join coop_staff_role r on r.cooperative_id = k.cooperative_id join coop_staff s on s.id = r.staff_id
        where s.phone = $1 and (k.paid_through = 'cod' or k.paid_at is not null)
          and (k.step in ('placed', 'accepted', 'shipped', 'failed')
               or k.step = 'delivered' and k.paid_through = 'cod' and k.cash_received_at is null)
        order by k.placed_at limit 20`,
      [`+84${phone.slice(1)}`],
    );
    if (rows.length === 0) return;
    const parcel = dice.of(rows);
    const gives: Record<string, [string, object]> = {
      placed: dice.isOne(8) ? ["refuse", { reason: "closed" }] : ["accept", {}],
      accepted: ["ship", { carrier: "Bưu điện" }],
      shipped: dice.isOne(8) ? ["fail", { reason: "not_home" }] : ["deliver", {}],
      failed: ["take-back", {}],
      delivered: ["receive-cash", { amountDong: parcel.total, heldBy: dice.isOne(2) ? "carrier" : "cooperative" }],
    };
    const [act, body] = gives[parcel.step] ?? ["accept", {}];
    const { status } = await (await this.#signedIn(phone))("POST", `/coop/consignments/${parcel.id}/${act}`, body);
    this.counts[status === 200 ? "staffActs" : "staffRefused"] += 1;
  }

  /** The bank tells of one order's transfer, now and then twice. */
  async #transfer(): Promise<void> {
    const { market, servers, dice } = this.given;
    const { rows } = await market.pg.query(
      `select k.order_code, trunc(p.amount)::text as amount from consignment k
         join order_payment_collection o on o.order_id = k.order_id join payment p on p.payment_collection_id = o.payment_collection_id
        where k.paid_through = 'bank' and k.paid_at is null and k.step = 'placed' order by k.placed_at limit 10`,
    );
    if (rows.length === 0) return;
    const { order_code: code, amount } = dice.of(rows);
    // The same transfer each time it is told of, so that it is one line whoever hears of it.
    const body = notice({ amount, content: code.replaceAll("-", ""), reference: `FT${code}` });
    for (let told = dice.isOne(4) ? 2 : 1; told > 0; told -= 1) {
      await fetch(`${dice.of(servers).url}/webhooks/bank`, {
        ...{ method: "POST", body, signal: AbortSignal.timeout(PATIENCE_MS) },
        headers: { "content-type": "application/json", "x-bank-signature": signatureOf(body, BANK.BANK_HOOK_SECRET) },
      });
      this.counts.transfers += 1;
    }
  }

  /** A cooperative pays its members what is due. */
  async #pay(): Promise<void> {
    const staff = await this.#signedIn(this.given.dice.of(STAFF));
    const { members = [] } = (await staff("GET", "/coop/payouts/preview")).body;
    const items = members
      .filter((it: any) => BigInt(it.dueDong) > 0n)
      .map((it: any) => ({ memberId: it.memberId, amountDong: it.dueDong, method: "cash" }));
    if (items.length === 0) return;
    const run = { idempotencyKey: `dot-chi-${Date.now()}`, items };
    if ((await staff("POST", "/coop/payouts", run)).status === 200) this.counts.payRuns += 1;
  }
}
