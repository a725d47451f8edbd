import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** Grounds where figures and table will stand, so that nothing jumps. */
export default function UnionLoading(): ReactNode {
  const t = useTranslations("union.states");
  return (
    <div role="status">
      <p className="sr-only">{t("loading")}</p>
      <div className="placeholder h-8 w-64" />
      <div className="placeholder mt-4 h-28" />
      <div className="mt-4 grid gap-3 md:grid-cols-3">
        <div className="placeholder h-36" />
        <div className="placeholder h-36" />
        <div className="placeholder h-36" />
      </div>
    </div>
  );
}
