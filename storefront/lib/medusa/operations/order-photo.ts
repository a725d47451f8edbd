import "server-only";
import { languageTag } from "@/lib/cache";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import type { Answer } from "../client";
import { toRefusal } from "../transforms/refusal";

type Proven = { readonly code: string; readonly phone: string; readonly locale: Locale };

const timeoutMs = 60_000;

/** The bytes of one picture of an order's goods; the phone stands in a header, which no log keeps. */
export async function sendOrderPhoto(order: Proven, path: string, photo: File): Promise<Answer<unknown>> {
  try {
    const answer = await fetch(`${env.apiUrl()}${path}`, {
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
