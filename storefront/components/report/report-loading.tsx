import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** The shape of a report page while it is read: the choosers, the numbers, the table. */
export function ReportLoading(): ReactNode {
  const t = useTranslations("unionReports");
  return (
    <div aria-busy="true">
      <p role="status" className="sr-only">
        {t("loading")}
      </p>
      <div aria-hidden="true" className="grid gap-4">
        <div className="placeholder h-20" />
        <div className="placeholder h-9 w-52 max-w-full" />
        <div className="grid grid-cols-2 gap-3 lg:grid-cols-4">
          {[0, 1, 2, 3].map((it) => (
            <div key={it} className="placeholder h-28" />
          ))}
        </div>
        <div className="placeholder h-72" />
      </div>
    </div>
  );
}
