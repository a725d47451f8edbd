import "server-only";
import type { ReceiptAnswer, ReceiptLink, ReceiptStatement } from "@cho-phien/contract";
import type { Locale } from "@/lib/i18n/locales";
import { askBackend, type Answer } from "../client";

const pathOf = (token: string): string => `/store/receipts/${encodeURIComponent(token)}`;

/** What a receipt link says; an unknown token answers 404. Never cached. */
export async function readReceipt(token: string, locale: Locale): Promise<Answer<ReceiptLink>> {
  return askBackend<ReceiptLink>(pathOf(token), { locale });
}

/** Her statement of what she received; sent twice it answers the same. */
export async function stateReceipt(
  token: string,
  { locale, ...body }: ReceiptStatement & { readonly locale: Locale },
): Promise<Answer<ReceiptAnswer>> {
  return askBackend<ReceiptAnswer>(pathOf(token), { locale, method: "POST", body });
}
