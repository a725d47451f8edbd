import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { localePath, paths } from "@/lib/paths";
import { SearchField } from "./search-field";

/** The search of the market, in every shop page's header. */
export function SearchForm(): ReactNode {
  const t = useTranslations("common.search");
  const locale = useLocale();
  return (
    <SearchField
      action={localePath(locale, paths.listing())}
      suggestionsPath={paths.api.suggestions}
      locale={locale}
      words={{
        search: t("search"),
        hint: t("hint"),
        button: t("button"),
        list: t("list"),
        goods: t("goods"),
        categories: t("categories"),
        cooperatives: t("cooperatives"),
        recent: t("recent"),
        forget: t("forget"),
        found: t("found", { count: "{count}" }),
      }}
    />
  );
}
