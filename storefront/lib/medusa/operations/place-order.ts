import "server-only";
import type { ChosenWay, CooperativeNote, NewPurchase, PaidThrough, PurchaseAnswer } from "@cho-phien/contract";
import type { Locale } from "@/lib/i18n/locales";
import { askBackend, type Answer } from "../client";

export type NewOrder = {
  readonly cartId: string;
  readonly locale: Locale;
  readonly fullName: string;
  /** E.164. */
  readonly phone: string;
  readonly province: { readonly code: string };
  readonly commune: { readonly code: string };
  readonly street: string;
  readonly note: string | null;
  readonly notes: readonly CooperativeNote[];
  readonly giftMessage: string | null;
  readonly paidThrough: PaidThrough;
  readonly ways: readonly ChosenWay[];
};

/** `to_pay`: its card must be charged first. */
export type Placed = { readonly kind: "placed"; readonly code: string } | { readonly kind: "to_pay" };

/** The payment provider behind each way to pay. */
const providerOf: Readonly<Record<PaidThrough, string>> = {
  cod: "pp_cod_cod",
  bank: "pp_vietqr_vietqr",
  card: "pp_stripe_stripe",
};

/** It reserves stock and makes the order; on a slow machine that takes seconds, and giving up early helps nobody. */
const purchaseTimeoutMs = 30_000;

/**
 * A cart becomes an order in one call; answers its readable code, or that it waits for its card. It may be repeated: the
 * cart's id is the key, and a cart that is already an order answers the same code.
 */
export async function placeOrder({ cartId, locale, ...order }: NewOrder): Promise<Answer<Placed>> {
  const { fullName: name, phone, province, commune, street, note, notes, giftMessage, paidThrough, ways } = order;
  const body: NewPurchase = {
    cartId,
    contact: { name, phone },
    address: { province: province.code, commune: commune.code, street, note },
    notes,
    giftMessage,
    ways,
    paymentProvider: providerOf[paidThrough],
  };
  const ask = { locale, method: "POST", body, timeoutMs: purchaseTimeoutMs } as const;
  const answer = await askBackend<PurchaseAnswer>("/store/purchases", ask);
  if (!answer.ok) return answer;
  const { value } = answer;
  return { ok: true, value: value.state === "placed" ? { kind: "placed", code: value.code } : { kind: "to_pay" } };
}
