import { getRequestConfig } from "next-intl/server";
import { locale as rootLocale } from "next/root-params";
import { localeOr } from "./locales";
import { messages } from "./messages";

/** Route handlers have no root params and name their locale: getTranslations({ locale, namespace }). */
export default getRequestConfig(async ({ locale: named }) => {
  const locale = localeOr(named ?? (await rootLocale()));
  return { locale, messages: messages[locale], timeZone: "Asia/Ho_Chi_Minh" };
});
