import "server-only";
import type { RefusalBody } from "@cho-phien/contract";
import { getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/i18n/locales";

const known = [
  "unreachable",
  "insufficient_inventory",
  "basket_gone",
  "quantity",
  "not_found",
  "too_many_attempts",
] as const;

/** The one place where a refusal becomes a sentence in the shop: the backend's own, or ours for a code of Medusa's. */
export async function refusalSentence(refusal: RefusalBody, locale: Locale): Promise<string> {
  if (refusal.message) return refusal.message;
  const t = await getTranslations({ locale, namespace: "common.refusals" });
  return t(known.find((code) => code === refusal.code) ?? "unknown");
}
