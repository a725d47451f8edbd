import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** The shape of the two steps while they are read. */
export default function SheetLoading(): ReactNode {
  const t = useTranslations("coopGoods.sheet");
  return (
    <div role="status" className="grid gap-3">
      <span className="sr-only">{t("loading")}</span>
      <div className="placeholder h-8 w-64" />
      <div className="placeholder h-32" />
      <div className="placeholder h-48" />
    </div>
  );
}
