import type { Dong } from "@cho-phien/money";
import { holdPayment, releasePayment } from "../../src";
import { balances, enter, entry, type Entered, type Market, type When } from "./market";

type Held = { readonly lineId: string; readonly amountDong: Dong };

export function hold(market: Market, held: Held, when: When): Entered {
  return enter(market, { decided: holdPayment(entry(market, when), held), when });
}

/** `order` is null for what is sent back. */
export function release(
  market: Market,
  { order, ...held }: Held & { readonly order: string | null },
  when: When,
): Entered {
  const to = order === null ? ({ kind: "returned" } as const) : ({ kind: "taken", orderId: order } as const);
  const decided = releasePayment(entry(market, when), { ...held, to, balances: balances(market) });
  return enter(market, { decided, when });
}
