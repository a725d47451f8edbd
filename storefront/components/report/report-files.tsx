import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { reportPath } from "@/lib/doors/report-path";
import { paths } from "@/lib/paths";

type Props = {
  readonly report: "income" | "distribution" | "cooperatives" | "targets";
  /** The question of the page, so that the file has the same cells. */
  readonly asked: Readonly<Record<string, string | undefined>>;
};

const FORMATS = ["xlsx", "csv", "pdf"] as const;

/** The report on the screen as files. */
export function ReportFiles({ report, asked }: Props): ReactNode {
  const t = useTranslations("unionReports.files");
  const locale = useLocale();
  return (
    <section aria-label={t("label")} className="mt-4">
      <ul className="flex flex-wrap gap-2">
        {FORMATS.map((format) => (
          <li key={format}>
            <a href={reportPath(paths.api.union.reportFile(report, format), { ...asked, locale })} className="button">
              <span className="sr-only">{t("label")}: </span>
              {t(format)}
            </a>
          </li>
        ))}
      </ul>
      <p className="mt-1 text-sm text-quiet">{t("hint")}</p>
    </section>
  );
}
