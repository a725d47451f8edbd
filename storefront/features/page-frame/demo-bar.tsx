import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** Says on every page that goods, people and figures are invented. Shown when MarketView.isDemo. */
export function DemoBar(): ReactNode {
  const t = useTranslations("common.demo");
  return (
    <p role="note" className="bg-turmeric-soft px-4 py-1.5 text-center text-sm text-turmeric-deep">
      <strong className="font-semibold">{t("label")}</strong> · {t("sentence")}
    </p>
  );
}
