import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** The shape of the desk while it is read. */
export default function DeskLoading(): ReactNode {
  const t = useTranslations("unionDesk");
  return (
    <div role="status" className="grid gap-3">
      <span className="sr-only">{t("loading")}</span>
      <div className="placeholder h-8 w-48" />
      <div className="placeholder h-11" />
      <div className="placeholder h-16" />
      <div className="placeholder h-16" />
    </div>
  );
}
