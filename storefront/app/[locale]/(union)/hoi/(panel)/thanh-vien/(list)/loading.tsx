import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** The shape of the list while it is read. */
export default function AssistedLoading(): ReactNode {
  const t = useTranslations("union.assisted");
  return (
    <div role="status" className="grid gap-3">
      <span className="sr-only">{t("loading")}</span>
      <div className="placeholder h-8 w-64" />
      <div className="placeholder h-32" />
      <div className="placeholder h-32" />
    </div>
  );
}
