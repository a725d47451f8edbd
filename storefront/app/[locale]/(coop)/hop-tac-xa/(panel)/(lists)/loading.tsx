import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** Grounds where heading and cards will stand, so that nothing jumps. */
export default function ListLoading(): ReactNode {
  const t = useTranslations("coop.states");
  return (
    <div role="status">
      <p className="sr-only">{t("loading")}</p>
      <div className="placeholder h-8 w-40" />
      <div className="mt-5 grid gap-3 md:grid-cols-2">
        <div className="placeholder h-24" />
        <div className="placeholder h-24" />
        <div className="placeholder h-24" />
      </div>
    </div>
  );
}
