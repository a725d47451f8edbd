import type { Answer, Door } from "../http/market/door-client";
import type { KilledMarket } from "../http/market/killed-market";
import { basketOf, purchaseOf } from "../http/market/shopper";
import { type Purchase, unlike } from "./buyers";
import { tell } from "./table";

const BASKET = "gui-may-dan-tay";

export type Outage = {
  readonly fault: string;
  readonly begin: () => Promise<void> | void;
  readonly end: () => Promise<void> | void;
  /** What must stay possible while it lasts; the rest may fail, and the table says how. */
  readonly stays: readonly ("browse" | "search" | "buy")[];
  /** What a search is answered with while it lasts: 203 says that the spare engine found it. */
  readonly found?: number;
  /** How long a shopper waits for one call while it lasts. */
  readonly patienceMs?: number;
};

let phones = 0;
const nextPhone = () => `0987${String((phones += 1)).padStart(6, "0")}`;

/**
 * One outage: two shoppers have filled their baskets when it begins, one buys while it lasts and again after it, the other only
 * after it. Nothing is started again but what the outage took away.
 */
export async function sitOut(market: KilledMarket, { fault, begin, end, stays, found, patienceMs = 10_000 }: Outage) {
  const patient = market.shopAt(market.server, 60_000);
  const hasty = market.shopAt(market.server, patienceMs);
  await market.stock(50);
  const [during, after] = await Promise.all([1, 2].map(() => basketOf(patient, [{ handle: BASKET, quantity: 1 }])));
  const phonesOf = { during: nextPhone(), after: nextPhone() };
  const lastAct = await market.lastAct();
  const ask = async (door: Door, cartId = "", phone = "") =>
    told(() => door("POST", "/store/purchases", purchaseOf(cartId, phone)));

  await begin();
  let seen: Record<string, Told>;
  try {
    seen = {
      browse: await told(() => hasty("GET", `/store/goods/${BASKET}`)),
      search: await told(() => hasty("GET", `/store/search/goods?q=${encodeURIComponent("gùi mây")}`)),
      buy: await ask(hasty, during, phonesOf.during),
    };
  } finally {
    await end();
  }
  const back = performance.now();
  const endings: Ending[] = [];
  for (const [cartId, phone] of [
    [during, phonesOf.during],
    [after, phonesOf.after],
  ] as const) {
    let answer = await ask(patient, cartId, phone);
    while (!answer.body?.code || answer.status !== 200) {
      if (performance.now() - back > 90_000) break;
      await new Promise((done) => setTimeout(done, 500));
      answer = await ask(patient, cartId, phone);
    }
    const code: string | null = answer.status === 200 ? answer.body.code : null;
    endings.push({ cartId: cartId ?? "", code, refusal: code ? null : answer.said, tookMs: performance.now() - back });
  }
  await market.sweep();
  await market.consigned();
  const [wrong, violations] = [await unlike(market.pg, endings), await market.violationsLater()];
  const lasted = Object.entries(seen).map(([act, it]) => `${act} ${it.said}`);
  tell({
    fault,
    shopper: `${lasted.join(", ")}; orders ${endings.filter((it) => it.code).length} of 2 within ${seconds(endings)} s of its end`,
    mended: await market.actsSince(lastAct),
    invariants: [...violations.map((it) => `${it.invariant}: ${it.subject}`), ...wrong].join("; ") || "hold",
  });
  if (found) expect.soft(seen.search?.status).toBe(found);
  for (const act of stays) expect.soft([act, [200, 203].includes(seen[act]?.status ?? 0)]).toEqual([act, true]);
  expect.soft(endings.map((it) => it.refusal)).toEqual([null, null]);
  expect.soft(wrong).toEqual([]);
  expect(violations).toEqual([]);
}

type Ending = Pick<Purchase, "cartId" | "code" | "refusal" | "tookMs">;
type Told = { readonly status: number; readonly said: string; readonly body: any };

/** "200", "503 busy", "no answer in 10 s", "line cut". */
async function told(ask: () => Promise<Answer>): Promise<Told> {
  const begun = performance.now();
  try {
    const { status, body } = await ask();
    return { status, said: status === 200 ? "200" : `${status} ${body.code ?? body.type ?? ""}`.trim(), body };
  } catch (error) {
    const isSlow = error instanceof Error && error.name === "TimeoutError";
    const waited = Math.round((performance.now() - begun) / 1000);
    return { status: 0, said: isSlow ? `no answer in ${waited} s` : "line cut", body: {} };
  }
}

const seconds = (endings: readonly Ending[]) => Math.round(Math.max(...endings.map((it) => it.tookMs)) / 1000);
