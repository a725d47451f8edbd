import "server-only";
import type { OrderView } from "@cho-phien/contract";
import type { Locale } from "@/lib/i18n/locales";
import { askBackend, type Answer } from "../client";

/** The order, if code and phone belong together; whatever is wrong answers 404 alike. */
export async function lookUpOrder(code: string, phone: string, locale: Locale): Promise<Answer<OrderView>> {
  return askBackend<OrderView>("/store/order-lookup", { locale, method: "POST", body: { code, phone } });
}
