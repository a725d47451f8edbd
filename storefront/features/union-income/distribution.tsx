import type { Report } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { ReportFiles } from "@/components/report/report-files";
import { ReportNotes } from "@/components/report/report-notes";
import { ReportTable } from "@/components/report/report-table";
import { reportPath } from "@/lib/doors/report-path";
import { paths } from "@/lib/paths";

const SPLITS = ["none", "ethnicity", "poverty", "age"] as const;
type Split = (typeof SPLITS)[number];

export function splitOf(by: string | undefined): Split {
  return SPLITS.find((it) => it === by) ?? "none";
}

type ChoiceProps = { readonly by: Split; readonly own: Readonly<Record<"unit" | "period", string>> };

/** What the members are split by. */
export function DistributionChoice({ by, own }: ChoiceProps): ReactNode {
  const t = useTranslations("unionReports.income");
  return (
    <nav aria-label={t("distribution.by")} className="flex flex-wrap items-center gap-x-2 gap-y-1">
      <span className="text-quiet">{t("distribution.by")}:</span>
      {SPLITS.map((it) => (
        <LocalLink
          key={it}
          href={reportPath(paths.union.reports, { ...own, view: "distribution", by: it === "none" ? undefined : it })}
          aria-current={it === by ? "page" : undefined}
          className="inline-flex min-h-tap items-center px-2 underline underline-offset-4 aria-[current=page]:font-semibold aria-[current=page]:text-ink aria-[current=page]:no-underline"
        >
          {t(`by.${it}`)}
        </LocalLink>
      ))}
    </nav>
  );
}

/** R2: how confirmed income lies among the members. */
export function Distribution({ report, by }: { readonly report: Report; readonly by: Split }): ReactNode {
  const t = useTranslations("unionReports.income");
  const locale = useLocale();
  const asked = {
    unit: report.unit.code,
    period: report.period.code,
    ...(by === "none" ? {} : { by }),
  };
  return (
    <>
      <p className="mt-3 font-semibold text-ink">{report.question[locale]}</p>
      <ReportTable
        report={report}
        caption={t("distribution.table", { by: t(`by.${by}`) })}
        rowsAre={t(`rowsAre.${by}`)}
      />
      <ReportNotes report={report} />
      <ReportFiles report="distribution" asked={asked} />
    </>
  );
}
