import { dateOf, monthOf } from "@cho-phien/vietnam";
import { BANK, notice, signatureOf } from "../http/market/bank";
import { basketOf, purchaseOf } from "../http/market/shopper";
import { BASKET, DeedsMarket } from "./deeds-market";

/** Another cooperative's. */
const BAG = "tui-tho-cam-buon";
const PHASES = ["before", "uncommitted", "committed"] as const;

/** One thing that is done, by a person or by a job, and must be done once however often its server dies in it. */
export type Ready = {
  readonly act: () => Promise<unknown>;
  /** Whoever got no answer asks again; what a job does is asked again by the job. Answers the status. */
  readonly again?: () => Promise<number>;
  readonly done: () => Promise<boolean>;
};
export type Deed = {
  readonly name: string;
  readonly points: readonly string[];
  readonly ready: (round: number) => Promise<Ready>;
};

const at = (table: string, phases: readonly string[] = PHASES) => phases.map((phase) => `${table}:${phase}`);
/** Of what is written outside a transaction. */
const ALONE = ["before", "committed"];

/** The environment of a market whose shoppers may pay by transfer. */
export const WITH_BANK: Record<string, string> = BANK;

/** What staff, shoppers, the bank and the operator do on one market, each deed on facts of its own. */
export class Deeds extends DeedsMarket {
  #adopted = false;

  readonly all: readonly Deed[] = [
    {
      name: "a basket becomes an order",
      points: [...at("order_cart", ["committed"]), ...at("reservation_item", ["committed"]), ...at("payment")],
      ready: () => this.#consign(),
    },
    { name: "an order is cut into parcels", points: at("consignment"), ready: () => this.#consign() },
    { name: "a sale reaches the ledger", points: at("income_post"), ready: () => this.#settle() },
    { name: "the bank's notice is kept", points: at("webhook_event", ALONE), ready: () => this.#pay() },
    {
      name: "a transfer pays its order",
      points: [...at("bank_line"), ...at("capture")],
      ready: () => this.#pay(),
    },
    {
      name: "a refused part is credited",
      points: at("order_change", ["before", "committed"]),
      ready: () => this.#credit(),
    },
    // All of it: Medusa's own cancelling gives the money back. A part: we do (workflows/match-payments/refund-once).
    { name: "a refused order is refunded", points: at("refund"), ready: () => this.#refund([BASKET]) },
    {
      name: "a refused part is refunded",
      points: [...at("refund_attempt", ALONE), ...at("refund")],
      ready: () => this.#refund([BASKET, BAG]),
    },
    { name: "members are paid", points: at("payout"), ready: (round) => this.#payout(round) },
    { name: "a cooperative is sent its money", points: at("remittance"), ready: (round) => this.#remit(round) },
    { name: "a month is shared", points: at("distribution_run"), ready: (round) => this.#share(round) },
    { name: "a product is indexed", points: at("search_applied"), ready: (round) => this.#index(round) },
  ];

  async #consign(): Promise<Ready> {
    const bought = await this.#basketReady();
    return {
      act: bought,
      again: async () => (await bought()).status,
      done: async () =>
        (await this.count(
          `"order" o where o.status <> 'canceled' and not exists (select from consignment k where k.order_id = o.id)`,
        )) === 0,
    };
  }

  async #basketReady() {
    await this.market.stock(20);
    const cartId = await basketOf(this.market.shop, [{ handle: BASKET, quantity: 1 }]);
    const purchase = purchaseOf(cartId, this.nextPhone());
    return () => this.market.shop("POST", "/store/purchases", purchase);
  }

  async #settle(): Promise<Ready> {
    const { id, totalDong } = await this.delivered();
    const staff = await this.staffDoor();
    const cash = () =>
      staff("POST", `/coop/consignments/${id}/receive-cash`, { amountDong: totalDong, heldBy: "carrier" });
    return {
      act: cash,
      again: async () => (await cash()).status,
      done: async () =>
        (await this.count("consignment_line where consignment_id = $1 and settled_at is not null", [id])) === 1,
    };
  }

  async #pay(handles?: readonly string[]): Promise<Ready & { readonly order: string }> {
    const { code, orderId } = await this.bought("pp_vietqr_vietqr", handles);
    const order = await orderId();
    await this.consigned(order);
    const [{ amount }] = await this.rows(
      `select trunc(p.amount)::text as amount from payment p join order_payment_collection o
         on o.payment_collection_id = p.payment_collection_id where o.order_id = $1`,
      [order],
    );
    const body = notice({ amount, content: code.replaceAll("-", "") });
    const tell = () =>
      fetch(`${this.market.server.url}/webhooks/bank`, {
        method: "POST",
        headers: { "content-type": "application/json", "x-bank-signature": signatureOf(body) },
        body,
      });
    return {
      order,
      act: tell,
      again: async () => (await tell()).status,
      done: async () => (await this.#captured(order)) === amount,
    };
  }

  async #captured(orderId: string, of = "capture"): Promise<string> {
    const [{ sum }] = await this.rows(
      `select trunc(coalesce(sum(x.amount), 0))::text as sum from ${of} x join payment p on p.id = x.payment_id
         join order_payment_collection o on o.payment_collection_id = p.payment_collection_id
        where o.order_id = $1 and x.deleted_at is null`,
      [orderId],
    );
    return sum;
  }

  /** Paid by transfer, and the weavers can't make theirs. */
  async #refund(handles: readonly string[]): Promise<Ready> {
    const { act, order } = await this.#pay(handles);
    await act();
    const id = await this.consigned(order);
    const paid = "consignment where id = $1 and paid_at is not null";
    await this.market.until(async () => (await this.count(paid, [id])) === 1);
    const [{ due }] = await this.rows(
      "select (goods_dong::bigint + shipping_dong::bigint)::text as due from consignment where id = $1",
      [id],
    );
    const staff = await this.staffDoor();
    return {
      act: () => staff("POST", `/coop/consignments/${id}/refuse`, { reason: "closed" }),
      done: async () => (await this.#captured(order, "refund")) === due,
    };
  }

  /** To be paid at the door, and the weavers can't make theirs. */
  async #credit(): Promise<Ready> {
    const { orderId } = await this.bought("pp_cod_cod", [BASKET, BAG]);
    const order = await orderId();
    const id = await this.consigned(order);
    const staff = await this.staffDoor();
    return {
      act: () => staff("POST", `/coop/consignments/${id}/refuse`, { reason: "closed" }),
      done: async () =>
        (await this.count("order_credit_line where reference_id = $1 and deleted_at is null", [id])) === 1 &&
        (await this.count("consignment where id = $1 and released_at is not null", [id])) === 1,
    };
  }

  async #payout(round: number): Promise<Ready> {
    await this.sold();
    const staff = await this.staffDoor();
    const { members } = (await staff("GET", "/coop/payouts/preview")).body;
    const items = members
      .filter((it: any) => it.dueDong !== "0")
      .map((it: any) => ({ memberId: it.memberId, amountDong: it.dueDong, method: "cash" }));
    const before = await this.count("payout");
    const pay = () => staff("POST", "/coop/payouts", { idempotencyKey: `dot-chi-giua-${round}`, items });
    return {
      act: pay,
      again: async () => (await pay()).status,
      done: async () => items.length > 0 && (await this.count("payout")) === before + items.length,
    };
  }

  async #remit(round: number): Promise<Ready> {
    await this.rows(
      "update cooperative set bank_bin = '970405', bank_account = '350020512345', bank_holder = 'HTX SUOI TRUC'",
    );
    await this.sold();
    const operator = await this.operatorDoor();
    const batch = (await operator("POST", "/admin/remittance-batches", {})).body;
    const act = (what: string, body: object = {}) =>
      operator("POST", `/admin/remittance-batches/${batch.id}/${what}`, body);
    await act("approve");
    await act("file");
    const before = await this.count("remittance");
    const keep = () => act(`transfers/${batch.transfers[0].id}/reference`, { bankReference: `FTGIUA${round}` });
    return {
      act: keep,
      again: async () => (await keep()).status,
      done: async () => (await this.count("remittance")) === before + 1,
    };
  }

  async #share(round: number): Promise<Ready> {
    const staff = await this.staffDoor();
    const month = monthOf(new Date());
    if (!this.#adopted) {
      const parts = { basis: "pool", retainedBp: 2_000, fundBp: 500, memberBp: 7_500 };
      const terms = { advanceCapBp: 5_000, validFrom: dateOf(new Date()), minutesRef: "BB 7/2026" };
      this.#adopted =
        (await staff("POST", "/coop/rules", { key: "quy-che-giua-1", ...parts, ...terms })).status === 200;
    }
    const [product] = await this.rows("select id from product where handle = $1", [BASKET]);
    await staff("POST", "/coop/sales", {
      ...{ key: `hoi-cho-giua-${round}`, channel: "fair", soldAt: new Date().toISOString() },
      lines: [{ productId: product.id, quantity: 1, amountDong: "1000000" }],
    });
    const members = await this.rows(
      `select m.member_id from membership m join cooperative c on c.id = m.cooperative_id
        where c.handle = 'suoi-truc' and m.valid_to is null order by m.member_id limit 2`,
    );
    const rows = members.map((it) => ({ memberId: it.member_id, units: "60", rate: "1", agreedHow: "present" }));
    await staff("POST", "/coop/contributions", { month, unit: "minute", rows });
    const asked = { month, incomeKind: "surplus_labour", minutesRef: "BB họp tháng" };
    const { seen } = (await staff("POST", "/coop/distributions/preview", asked)).body;
    const before = await this.count("distribution_run");
    const share = () => staff("POST", "/coop/distributions", { ...asked, key: `dot-chia-giua-${round}`, seen });
    return {
      act: share,
      again: async () => (await share()).status,
      done: async () => (await this.count("distribution_run")) === before + 1,
    };
  }

  async #index(round: number): Promise<Ready> {
    // Unlike each other, or a search that forgives a letter finds the last one.
    const word = ["zukami", "botron", "wexala"][round % 3] ?? "";
    return {
      act: () => this.rows("update product set title = $2 where handle = $1", [BASKET, `Gùi ${word}`]),
      done: async () => {
        const { body } = await this.market.shop("GET", `/store/search/goods?q=${word}`);
        return JSON.stringify(body).includes(BASKET);
      },
    };
  }
}
