import "server-only";
import type { PaidThrough, PaymentWays } from "@cho-phien/contract";
import type { Locale } from "@/lib/i18n/locales";
import { askBackend } from "../client";

/** How an order can be paid. Cash needs nobody's answer, so that silence here stops no order. */
export async function readPaymentWays(locale: Locale): Promise<readonly PaidThrough[]> {
  const answer = await askBackend<PaymentWays>("/store/payment-ways", { locale });
  return answer.ok && answer.value.ways.length > 0 ? answer.value.ways : ["cod"];
}
