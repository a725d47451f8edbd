import type { Report, ReportPeriod } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type Bar, MonthBars } from "@/components/report/month-bars";

type Props = {
  /** By month, of the whole year. */
  readonly year: Report;
  /** Chosen above: its months stand out. */
  readonly period: ReportPeriod;
};

/** Two small charts on one scale: what cooperatives say they paid, and what arrived by its own evidence. */
export function Months({ year, period }: Props): ReactNode {
  const locale = useLocale();
  const t = useTranslations("unionReports.chart");
  const barsOf = (key: "confirmed" | "paid"): readonly Bar[] =>
    year.rows.map((row) => ({
      key: row.key,
      label: row.label[locale],
      short: String(Number(row.key.slice(5))),
      cell: row.cells[key] ?? { value: null },
    }));
  const [confirmed, paid] = [barsOf("confirmed"), barsOf("paid")];
  const top = Math.max(0, ...[...confirmed, ...paid].map((it) => Number(it.cell.value ?? 0)));
  const isChosen = (month: string) => month >= period.from && month <= period.to;
  const title = (name: string) => t("title", { name, year: year.period[locale] });
  const nameOf = (key: string) => year.columns.find((it) => it.key === key)?.label[locale] ?? "";
  return (
    <div className="grid gap-4 md:grid-cols-2 xl:grid-cols-1">
      <MonthBars {...{ top, isChosen }} title={title(nameOf("confirmed"))} bars={confirmed} kind="dong" tone="tea" />
      <MonthBars {...{ top, isChosen }} title={title(nameOf("paid"))} bars={paid} kind="dong" />
    </div>
  );
}
