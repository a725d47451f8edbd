import { useLocale, useTranslations } from "next-intl";
import { Suspense, type ReactNode } from "react";
import { LanguageLink } from "./language-link";

/** The same page in the other language. Suspense: the query is only known in the browser on cached pages. */
export function LanguageSwitch(): ReactNode {
  const t = useTranslations("common.frame");
  const other = useLocale() === "vi" ? "en" : "vi";
  return (
    <Suspense fallback={null}>
      <LanguageLink to={other} name={t("otherLanguage")} />
    </Suspense>
  );
}
