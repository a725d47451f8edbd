import "server-only";
import type { NewRefundAccount, NewReturnRequest, ReturnAsked } from "@cho-phien/contract";
import { languageTag } from "@/lib/cache";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import { askBackend, type Answer } from "../client";
import { toRefusal } from "../transforms/refusal";

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

const timeoutMs = 60_000;

/** The bytes of one picture; the phone stands in a header, which no log keeps. */
export async function sendReturnPhoto(order: Proven, requestId: string, photo: File): Promise<Answer<unknown>> {
  try {
    const answer = await fetch(`${env.apiUrl()}/store/order-returns/${encodeURIComponent(requestId)}/photos`, {
      method: "POST",
      headers: {
        accept: "application/json",
        "accept-language": languageTag[order.locale],
        "content-type": "application/octet-stream",
        "x-publishable-api-key": env.publishableKey(),
        "x-order-code": order.code,
        "x-order-phone": order.phone,
      },
      body: await photo.arrayBuffer(),
      cache: "no-store",
      signal: AbortSignal.timeout(timeoutMs),
    });
    const value: unknown = await answer.json().catch(() => null);
    return answer.ok
      ? { ok: true, value }
      : { ok: false, status: answer.status, refusal: toRefusal(value, answer.status) };
  } catch {
    return { ok: false, status: 0, refusal: { code: "unreachable", message: "" } };
  }
}
