import { setTimeout as pause } from "node:timers/promises";
import type { Client } from "pg";
import type { Dice } from "../../../scripts/bench/search-drift/dice";
import type { Answer, Door } from "../http/market/door-client";
import { purchaseOf } from "../http/market/shopper";

/** What became of one basket: the order's code she was told, or the refusal, or that nobody answered her in time. */
export type Purchase = {
  readonly cartId: string;
  readonly phone: string;
  readonly paymentProvider: string;
  readonly code: string | null;
  readonly refusal: string | null;
  readonly tookMs: number;
};

type Basket = Pick<Purchase, "cartId" | "phone" | "paymentProvider">;

type Shopping = {
  /** A server that is up, as a proxy before them would find one. */
  readonly door: () => Door;
  readonly dice: Dice;
  readonly handles: readonly string[];
  readonly providers?: readonly string[];
  readonly patienceMs: number;
  /** Told of each answer that was none: what she saw while the shop faltered. */
  readonly onFault?: (answer: string) => void;
};

/** A code of ours for "not now": she is asked to try again, and does. */
const LATER = new Set(["purchase_under_way", "busy"]);

let phones = 0;
/** Each purchase is another shopper's: a phone may have only so many unpaid orders at once (packages/settlement, decideCod). */
const nextPhone = () => `0912${String((phones += 1)).padStart(6, "0")}`;

/** Shoppers as they behave when a shop falters: each tries the same basket again until it is hers or she is told why not. */
export class Buyers {
  constructor(private readonly shopping: Shopping) {}

  /** Of what was sold out before there was a basket, `cartId` is empty. */
  async buy(): Promise<Purchase> {
    const { dice, handles, providers = ["pp_cod_cod"] } = this.shopping;
    const [begun, phone, paymentProvider] = [performance.now(), nextPhone(), dice.of(providers)];
    const wanted = new Set([dice.of(handles), ...(dice.isOne(3) ? [dice.of(handles)] : [])]);
    let [cartId, refusal] = ["", "no goods"];
    for (const handle of wanted) {
      const goods = await this.#insist((door) => door("GET", `/store/goods/${handle}`));
      if (goods.status !== 200) continue;
      const [variantId, quantity] = [goods.body.variants[0].id, 1 + dice.below(2)];
      if (cartId)
        await this.#insist((door) =>
          door("POST", `/store/carts/${cartId}/line-items`, { variant_id: variantId, quantity }),
        );
      else {
        const basket = await this.#insist((door) => door("POST", "/store/baskets", { variantId, quantity }));
        [cartId, refusal] = [basket.body.cartId ?? "", said(basket)];
      }
    }
    if (cartId) return this.finish({ cartId, phone, paymentProvider }, begun);
    return { cartId, phone, paymentProvider, code: null, refusal, tookMs: performance.now() - begun };
  }

  /** Presses the button again; who has her order is told the same. */
  async finish(basket: Basket, begun = performance.now()): Promise<Purchase> {
    const { cartId, phone, paymentProvider } = basket;
    const purchase = { ...purchaseOf(cartId, phone), paymentProvider };
    const answer = await this.#insist((door) => door("POST", "/store/purchases", purchase));
    const code: string | null = answer.status === 200 ? (answer.body.code ?? null) : null;
    return {
      cartId,
      phone,
      paymentProvider,
      code,
      refusal: code ? null : said(answer),
      tookMs: performance.now() - begun,
    };
  }

  /** What a cut line or a killed server leaves unanswered is asked again, at whichever server answers. */
  async #insist(ask: (door: Door) => Promise<Answer>): Promise<Answer> {
    const { door, dice, patienceMs, onFault } = this.shopping;
    const until = performance.now() + patienceMs;
    for (;;) {
      const answer = await ask(door()).catch((error: unknown): Answer => {
        const isSlow = error instanceof Error && error.name === "TimeoutError";
        return { status: 0, body: { code: isSlow ? "slow" : "no_answer" } };
      });
      if (answer.status > 0 && answer.status < 500 && !LATER.has(answer.body.code)) return answer;
      onFault?.(`${answer.status} ${answer.body.code ?? answer.body.type}`);
      if (performance.now() > until) return answer;
      await pause(200 + dice.below(600));
    }
  }
}

/** Stock's own refusals have no code: their words say which it was. */
const said = ({ status, body }: Answer): string =>
  `${status} ${body.code ?? [body.type, body.message].filter(Boolean).join(": ")}`;

export const isUnanswered = ({ code, refusal }: Purchase) =>
  code === null && /^(0|5..) |409 (purchase_under|busy)/.test(refusal ?? "");

/**
 * Orders against what shoppers were told: none lost, none doubled, none made of what was refused. One that was cut into parcels
 * stood, whatever its cooperative or its buyer did afterwards.
 */
export async function unlike(
  pg: Client,
  purchases: readonly Pick<Purchase, "cartId" | "code" | "refusal">[],
): Promise<readonly string[]> {
  const { rows } = await pg.query(
    `select c.cart_id, count(*)::int as orders from order_cart c join "order" o on o.id = c.order_id
      where c.deleted_at is null and c.cart_id = any($1)
        and (o.status <> 'canceled' or exists (select from consignment k where k.order_id = o.id)) group by 1`,
    [purchases.map((it) => it.cartId)],
  );
  const live = new Map<string, number>(rows.map((it) => [it.cart_id, it.orders]));
  return purchases.flatMap(({ cartId, code, refusal }) => {
    const orders = live.get(cartId) ?? 0;
    if (code && orders === 0) return [`lost: ${cartId} was told ${code}`];
    if (orders > 1) return [`doubled: ${cartId} has ${orders} orders`];
    if (!code && orders > 0) return [`${cartId} was told ${refusal} and has an order`];
    return [];
  });
}

/** "57 orders, 3 refused (409 goods_short); slowest 14 s". */
export function summaryOf(purchases: readonly Purchase[]): string {
  const refused = purchases.filter((it) => it.code === null);
  const why = [...new Set(refused.map((it) => it.refusal))].join(", ");
  const slowest = Math.round(Math.max(0, ...purchases.map((it) => it.tookMs)) / 1000);
  return `${purchases.length - refused.length} orders, ${refused.length} refused${why ? ` (${why})` : ""}; slowest ${slowest} s`;
}
