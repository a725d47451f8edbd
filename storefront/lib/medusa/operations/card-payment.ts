import "server-only";
import type { CardPayment, CardTerms } from "@cho-phien/contract";
import type { Locale } from "@/lib/i18n/locales";
import { askBackend, type Answer } from "../client";

/** How a card is paid with; refused with 404 where the market takes none. */
export function readCardTerms(locale: Locale): Promise<Answer<CardTerms>> {
  return askBackend("/store/card", { locale });
}

/** A payment that has gone through is made an order by this question, which takes seconds on a slow machine. */
const settleTimeoutMs = 30_000;

/** What became of a basket's card payment. Asked again, it answers the same. */
export function readCardPayment(cartId: string, locale: Locale): Promise<Answer<CardPayment>> {
  return askBackend(`/store/carts/${encodeURIComponent(cartId)}/card`, { locale, timeoutMs: settleTimeoutMs });
}
