import type { Report } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Figure } from "@/components/report/figure";
import { changeBetween, pointsBetween } from "@/lib/doors/period-before";

type Props = {
  readonly report: Report;
  /** The same unit in the period before; null where nothing was reported yet. */
  readonly before: Report | null;
};

const FIGURES = ["confirmed", "paid", "accrued", "confirm_rate"] as const;

/** The four numbers of a unit, the official one first. */
export function Headline({ report, before }: Props): ReactNode {
  const locale = useLocale();
  const t = useTranslations("unionReports.figure");
  const [now, then] = [report.total?.cells ?? {}, before?.total?.cells ?? {}];
  return (
    <dl className="grid grid-cols-1 gap-3 min-[30rem]:grid-cols-2 xl:grid-cols-4">
      {FIGURES.map((key) => {
        const column = report.columns.find((it) => it.key === key);
        if (!column) return null;
        const isRate = key === "confirm_rate";
        return (
          <Figure
            key={key}
            label={column.label[locale]}
            cell={now[key]}
            kind={column.kind}
            change={(isRate ? pointsBetween : changeBetween)(now[key], then[key])}
            changeIsPoints={isRate}
            before={before?.period[locale] ?? t("periodBefore")}
            definition={report.definitions.find((it) => it.key === column.definition)}
            tone={key === "confirmed" ? "tea" : "ink"}
          />
        );
      })}
    </dl>
  );
}
