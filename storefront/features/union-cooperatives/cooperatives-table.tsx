import type { CooperativeSort, CooperativesReport } from "@cho-phien/contract";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Pager } from "@/components/report/pager";
import { ReportFiles } from "@/components/report/report-files";
import { ReportNotes } from "@/components/report/report-notes";
import { ReportTable } from "@/components/report/report-table";
import { reportPath } from "@/lib/doors/report-path";
import { paths } from "@/lib/paths";
import { ListForm } from "./list-form";

type Props = {
  readonly report: CooperativesReport;
  readonly asked: { readonly q: string; readonly sort: CooperativeSort };
};

/** The list shows what sorts cooperatives from each other; the rest stands on each one's page. */
const SHOWN = [
  "confirmed",
  "growth",
  "confirm_rate",
  "outstanding",
  "channel_online",
  "channel_fair",
  "channel_shop",
  "channel_wholesale",
  "orders",
  "ship_days",
  "returned",
  "certificates",
  "last_sale",
];

/** So few are seen at a glance. */
const FEW = 5;

/** R3: the cooperatives of a unit beside each other, each leading to its page. */
export function CooperativesTable({ report, asked }: Props): ReactNode {
  const t = useTranslations("unionOfficers.cooperatives");
  const { unit, period, rows, cohort, list } = report;
  // A channel that nobody on the page sells by would be a column of zeros.
  const isUsed = (key: string) => !key.startsWith("channel_") || rows.some((it) => it.cells[key]?.value !== "0");
  const columns = SHOWN.flatMap((key) => report.columns.find((it) => it.key === key && isUsed(key)) ?? []);
  const question = { unit: unit.code, period: period.code, cohort: cohort?.id };
  if (list.of === 0 && cohort === null) return <p className="card mt-4 p-5">{t("none", { unit: unit.name })}</p>;
  return (
    <>
      {list.of > FEW || report.cohorts.length > 0 ? <ListForm report={report} {...asked} /> : null}
      <p role="status" className="mt-3 text-sm text-quiet">
        {cohort ? t("countOfCohort", { count: list.count, cohort: cohort.name }) : t("count", { count: list.count })}
      </p>
      {rows.length === 0 ? (
        <p className="card mt-3 p-5">
          {asked.q ? t("notFound", { q: asked.q }) : t("noneOfCohort", { unit: unit.name })}
        </p>
      ) : (
        <ReportTable
          report={{ columns, rows, total: cohort ? report.total : null, definitions: report.definitions }}
          caption={t("caption", { unit: unit.name })}
          rowsAre={t("rowsAre")}
          hrefOf={(row) => reportPath(paths.union.cooperative(row.key), { period: period.code })}
        />
      )}
      <Pager
        page={list.page}
        pagesCount={list.pagesCount}
        hrefOf={(page) =>
          reportPath(paths.union.assisted, { ...question, q: asked.q, sort: asked.sort, trang: String(page) })
        }
      />
      <ReportNotes report={report} />
      <ReportFiles report="cooperatives" asked={question} />
    </>
  );
}
