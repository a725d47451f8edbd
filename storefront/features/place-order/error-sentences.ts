import "server-only";
import { getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/i18n/locales";
import { checkoutFields, type CheckoutErrors, type CheckoutField } from "./fields";

export type FieldSentences = Readonly<Partial<Record<CheckoutField, string>>>;

/** What is wrong with each field, as a sentence that says how to put it right. */
export async function errorSentences(errors: CheckoutErrors, locale: Locale): Promise<FieldSentences> {
  const t = await getTranslations({ locale, namespace: "shop.checkout.errors" });
  return Object.fromEntries(
    checkoutFields.flatMap((field) => {
      const error = errors[field];
      return error ? [[field, t(error)]] : [];
    }),
  );
}
