import type { Report, ReportRow } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Notice } from "@/components/notice";
import { MonthBars } from "@/components/report/month-bars";
import { ReportFiles } from "@/components/report/report-files";
import { ReportNotes } from "@/components/report/report-notes";
import { ReportTable } from "@/components/report/report-table";
import { RowBars } from "@/components/report/row-bars";
import { reportPath } from "@/lib/doors/report-path";
import { paths } from "@/lib/paths";
import { drilled, type IncomeView, partsOf } from "./income-view";

type Props = {
  readonly report: Report;
  readonly view: IncomeView;
  /** Whether she may see named people of this unit. */
  readonly mayReadPeople: boolean;
};

/** R1 as a chart and the table behind it; every row leads one step down, as far as her grants reach. */
export function IncomeTable({ report, view, mayReadPeople }: Props): ReactNode {
  const t = useTranslations("unionReports.income");
  const locale = useLocale();
  const own = { unit: report.unit.code, period: report.period.code };
  const hrefOf = (row: ReportRow) => {
    if (row.drill?.cooperative === undefined)
      return row.drill && reportPath(paths.union.reports, { ...own, ...drilled(view, row.drill) });
    return mayReadPeople
      ? reportPath(paths.union.people, { ...own, cooperative: row.key })
      : reportPath(paths.union.cooperative(row.key), { period: own.period });
  };
  if (report.rows.length === 0 && isNothing(report.total)) {
    return (
      <Notice title={t("empty.title")}>
        <p>{t("empty.sentence", { unit: report.unit.name, period: report.period[locale] })}</p>
        <p className="text-quiet">{t("empty.next")}</p>
      </Notice>
    );
  }
  return (
    <>
      <p className="mt-5 font-semibold text-ink">{report.question[locale]}</p>
      <div className="mt-3">
        <Chart report={report} by={view.by} hrefOf={hrefOf} />
      </div>
      <ReportTable
        report={report}
        caption={t("table", { by: t(`by.${view.by}`) })}
        rowsAre={t(`rowsAre.${view.by}`)}
        hrefOf={hrefOf}
      />
      <ReportNotes report={report} />
      <ReportFiles report="income" asked={{ ...own, ...partsOf(view) }} />
    </>
  );
}

function isNothing(total: ReportRow | null): boolean {
  const cell = total?.cells.accrued;
  return cell?.hidden === undefined && (cell?.value ?? "0") === "0";
}

type ChartProps = {
  readonly report: Report;
  readonly by: IncomeView["by"];
  readonly hrefOf: (row: ReportRow) => string | null;
};

function Chart({ report, by, hrefOf }: ChartProps): ReactNode {
  const t = useTranslations("unionReports");
  const locale = useLocale();
  const name = report.columns.find((it) => it.key === "confirmed")?.label[locale] ?? "";
  if (by !== "month")
    return <RowBars title={t("bars.title", { name })} rows={report.rows} column="confirmed" hrefOf={hrefOf} most={8} />;
  const bars = report.rows.map((row) => ({
    key: row.key,
    label: row.label[locale],
    short: `${Number(row.key.slice(5))}/${row.key.slice(2, 4)}`,
    cell: row.cells.confirmed ?? { value: null },
  }));
  return (
    <div className="max-w-xl">
      <MonthBars
        title={t("chart.title", { name, year: report.period[locale] })}
        bars={bars}
        kind="dong"
        tone="tea"
        top={Math.max(0, ...bars.map((it) => Number(it.cell.value ?? 0)))}
      />
    </div>
  );
}
