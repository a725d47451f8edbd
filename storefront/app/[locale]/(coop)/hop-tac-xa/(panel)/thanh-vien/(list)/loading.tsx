import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** The shape of a list while it is read. */
export default function MembersLoading(): ReactNode {
  const t = useTranslations("coopMembers");
  return (
    <div role="status" className="grid gap-3">
      <span className="sr-only">{t("loading")}</span>
      <div className="placeholder h-8 w-48" />
      <div className="placeholder h-24" />
      <div className="placeholder h-24" />
      <div className="placeholder h-24" />
    </div>
  );
}
