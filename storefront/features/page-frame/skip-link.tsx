import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

export const mainId = "noi-dung";

/** First stop of the Tab key on every page; each door's <main> carries `mainId` and tabIndex -1. */
export function SkipLink(): ReactNode {
  const t = useTranslations("common.frame");
  return (
    <a href={`#${mainId}`} className="skip-link button">
      {t("skip")}
    </a>
  );
}
