import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { OfflineSentence } from "./offline-sentence";

/** Appears by itself when the signal goes, on every page of every door; the shop also says how old a kept page is. */
export function OfflineBanner({ isShop = false }: { readonly isShop?: boolean }): ReactNode {
  const t = useTranslations("common.frame");
  const shop = isShop ? { shop: { kept: t("kept", { when: "{when}" }), notSent: t("notSent") } } : {};
  return <OfflineSentence sentence={t("offline")} {...shop} />;
}
