import "server-only";
import { getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/i18n/locales";
import type { CheckoutErrors, CheckoutField, NoteField } from "./fields";

export type FieldSentences = Readonly<Partial<Record<CheckoutField | NoteField, string>>>;

/** What is wrong with each field, as a sentence that says how to put it right. */
export async function errorSentences(errors: CheckoutErrors, locale: Locale): Promise<FieldSentences> {
  const t = await getTranslations({ locale, namespace: "shop.checkout.errors" });
  return Object.fromEntries(Object.entries(errors).flatMap(([field, error]) => (error ? [[field, t(error)]] : [])));
}
