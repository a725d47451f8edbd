import type { CooperativesReport } from "@cho-phien/contract";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Pager } from "@/components/report/pager";
import { ReportFiles } from "@/components/report/report-files";
import { ReportNotes } from "@/components/report/report-notes";
import { ReportTable } from "@/components/report/report-table";
import { reportPath } from "@/lib/doors/report-path";
import { paths } from "@/lib/paths";
import { arrangeRows, type Sort } from "./arrange-rows";
import { ListForm } from "./list-form";

type Props = {
  readonly report: CooperativesReport;
  readonly asked: { readonly q: string; readonly sort: Sort; readonly page: number };
};

/** The list shows what sorts cooperatives from each other; the rest stands on each one's page. */
const SHOWN = [
  "confirmed",
  "growth",
  "confirm_rate",
  "outstanding",
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
  const { unit, period } = report;
  const { rows, count, pagesCount } = arrangeRows(report.rows, asked);
  const columns = SHOWN.flatMap((key) => report.columns.find((it) => it.key === key) ?? []);
  const question = { unit: unit.code, period: period.code };
  if (report.rows.length === 0) return <p className="card mt-4 p-5">{t("none", { unit: unit.name })}</p>;
  return (
    <>
      {report.rows.length > FEW ? (
        <ListForm q={asked.q} sort={asked.sort} unit={unit.code} period={period.code} />
      ) : null}
      <p role="status" className="mt-3 text-sm text-quiet">
        {t("count", { count })}
      </p>
      {rows.length === 0 ? (
        <p className="card mt-3 p-5">{t("notFound", { q: asked.q })}</p>
      ) : (
        <ReportTable
          report={{ columns, rows, total: null, definitions: report.definitions }}
          caption={t("caption", { unit: unit.name })}
          rowsAre={t("rowsAre")}
          hrefOf={(row) => reportPath(paths.union.cooperative(row.key), { period: period.code })}
        />
      )}
      <Pager
        page={asked.page}
        pagesCount={pagesCount}
        hrefOf={(page) =>
          reportPath(paths.union.assisted, { ...question, q: asked.q, sort: asked.sort, trang: String(page) })
        }
      />
      <ReportNotes report={report} />
      <ReportFiles report="cooperatives" asked={question} />
    </>
  );
}
