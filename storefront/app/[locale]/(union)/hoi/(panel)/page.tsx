import { dateOf } from "@cho-phien/vietnam/dates";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Choosers } from "@/components/report/choosers";
import { NoGrant, ReportRefused } from "@/components/report/no-grant";
import { RowBars } from "@/components/report/row-bars";
import { Headline } from "@/features/union-overview/headline";
import { Months } from "@/features/union-overview/months";
import { ProvinceMap } from "@/features/union-overview/province-map";
import { Waiting } from "@/features/union-overview/waiting";
import { periodBefore } from "@/lib/doors/period-before";
import type { Query } from "@/lib/doors/query";
import { reportFrame, type ReportFrame } from "@/lib/doors/report-frame";
import { reportPath } from "@/lib/doors/report-path";
import { standingPurposes } from "@/lib/doors/standing-purposes";
import { readAttentionCounts, readReport } from "@/lib/medusa/operations/union-reports";
import { paths } from "@/lib/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("unionReports.rail");
  return { title: t("overview") };
}

/** What an officer sees first: four numbers of her unit, where, when, and what waits for her. */
export default async function OverviewPage({ searchParams }: { readonly searchParams: Query }): Promise<ReactNode> {
  const t = await getTranslations("unionReports.rail");
  const frame = await reportFrame(paths.union.overview, searchParams);
  const heading = <h1 className="mb-4">{t("overview")}</h1>;
  if (frame.unit === null)
    return (
      <>
        {heading}
        <NoGrant />
      </>
    );
  const { now, before, year, waiting } = await readOverview(frame);
  return (
    <>
      <Choosers frame={frame} path={paths.union.overview} report={now.report} />
      {heading}
      {now.report ? (
        <>
          <Headline report={now.report} before={before?.report ?? null} />
          <div className="mt-4 grid items-start gap-4 xl:grid-cols-2">
            <Where frame={frame} rows={now.report.rows} />
            <div className="grid min-w-0 gap-4">
              {year.report ? <Months year={year.report} period={now.report.period} /> : null}
              {waiting ? <Waiting counts={waiting} unit={frame.unit.code} period={frame.period} /> : null}
            </div>
          </div>
        </>
      ) : (
        <ReportRefused refusal={now.refusal} />
      )}
    </>
  );
}

/** The reports of the page, asked at once: now, the period before, the months of the year, and what waits. */
async function readOverview({ officer, unit, period, scope }: ReportFrame) {
  const earlier = periodBefore(scope.periods, period);
  const purposes = standingPurposes(officer.me.grants, dateOf(new Date()));
  const mayAct = purposes.has("review") || purposes.has("approve") || purposes.has("individual");
  const [now, before, year, waiting] = await Promise.all([
    readReport(officer, "income", { unit: unit.code, period }),
    earlier ? readReport(officer, "income", { unit: unit.code, period: earlier.code }) : null,
    readReport(officer, "income", { unit: unit.code, period: period.slice(0, 4), by: "month" }),
    mayAct ? readAttentionCounts(officer, unit.code) : null,
  ]);
  return { now, before, year, waiting };
}

type WhereProps = { readonly frame: ReportFrame; readonly rows: Parameters<typeof RowBars>[0]["rows"] };

/** The nation as a map, a province as its communes; below a commune there is no place to open. */
async function Where({ frame: { unit, period, below }, rows }: WhereProps): Promise<ReactNode> {
  const t = await getTranslations("unionReports.bars");
  if (unit.level === "nation") return <ProvinceMap rows={rows} provinces={below[0]?.units ?? []} period={period} />;
  if (unit.level === "commune") return null;
  return (
    <RowBars
      title={t("communes")}
      rows={rows}
      column="confirmed"
      hrefOf={({ key, drill }) => (drill ? reportPath(paths.union.overview, { unit: key, period }) : null)}
    />
  );
}
