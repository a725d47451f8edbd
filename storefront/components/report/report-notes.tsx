import type { Report } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** Under a table: why cells are hidden, and what each figure means. */
export function ReportNotes({ report }: { readonly report: Pick<Report, "hiddenNote" | "definitions"> }): ReactNode {
  const locale = useLocale();
  const t = useTranslations("unionReports.definitions");
  return (
    <>
      {report.hiddenNote ? (
        <p className="mt-3 max-w-prose rounded-card bg-ink-soft p-3 text-sm">{report.hiddenNote[locale]}</p>
      ) : null}
      <details className="mt-3">
        <summary className="link inline-flex min-h-tap items-center">{t("all")}</summary>
        <dl className="grid max-w-prose gap-3 pb-2">
          {report.definitions.map((it) => (
            <div key={it.key}>
              <dt className="font-semibold">{it.name[locale]}</dt>
              <dd className="text-sm">
                {it.text[locale]} <span className="text-quiet">({t("version", { version: it.version })})</span>
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}
