import "server-only";
import type { NewRefundAccount, NewReturnRequest, ReturnAsked } from "@cho-phien/contract";
import type { Locale } from "@/lib/i18n/locales";
import { askBackend, type Answer } from "../client";
import { sendOrderPhoto } from "./order-photo";

type Proven = { readonly code: string; readonly phone: string; readonly locale: Locale };

/** Asks to give pieces of one parcel back; the same key is the same request. */
export async function askReturn(
  { code, phone, locale }: Proven,
  asked: Omit<NewReturnRequest, "code" | "phone">,
): Promise<Answer<ReturnAsked>> {
  return askBackend<ReturnAsked>("/store/order-returns", { locale, method: "POST", body: { ...asked, code, phone } });
}

/** Where the money of her order goes back to. */
export async function keepRefundAccount(
  { code, phone, locale }: Proven,
  account: Omit<NewRefundAccount, "code" | "phone">,
): Promise<Answer<unknown>> {
  const body = { ...account, code, phone };
  return askBackend<unknown>("/store/order-refund-account", { locale, method: "POST", body });
}

/** The bytes of one picture of what is given back. */
export async function sendReturnPhoto(order: Proven, requestId: string, photo: File): Promise<Answer<unknown>> {
  return await sendOrderPhoto(order, `/store/order-returns/${encodeURIComponent(requestId)}/photos`, photo);
}
