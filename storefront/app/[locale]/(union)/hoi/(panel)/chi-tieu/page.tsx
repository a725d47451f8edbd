import { randomUUID } from "node:crypto";
import type { TargetLine, TargetsReport } from "@cho-phien/contract";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Choosers } from "@/components/report/choosers";
import { NoGrant, ReportRefused } from "@/components/report/no-grant";
import { ReportFiles } from "@/components/report/report-files";
import { GiveForm } from "@/features/union-targets/give-form";
import { TargetCard } from "@/features/union-targets/target-card";
import { readNote } from "@/lib/doors/note";
import { first, type Query } from "@/lib/doors/query";
import { type ReportFrame, reportFrame } from "@/lib/doors/report-frame";
import { reportPath } from "@/lib/doors/report-path";
import { readReport } from "@/lib/medusa/operations/union-reports";
import { paths } from "@/lib/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("unionOfficers.targets");
  return { title: t("title") };
}

export default async function TargetsPage({ searchParams }: { readonly searchParams: Query }): Promise<ReactNode> {
  const [query, frame] = await Promise.all([searchParams, reportFrame(paths.union.targets, searchParams)]);
  const t = await getTranslations("unionOfficers.targets");
  if (!frame.unit) return <NoGrant heading="h1" />;
  const parts = { unit: frame.unit.code, period: frame.period };
  const [found, note] = await Promise.all([
    readReport<TargetsReport>(frame.officer, "targets", parts),
    readNote(first(query.note)),
  ]);
  return (
    <>
      <Choosers frame={frame} path={paths.union.targets} report={found.report} />
      <h1>{t("title")}</h1>
      <p className="mt-1 max-w-prose text-quiet">{t("lead")}</p>
      {note?.text ? (
        <p role="status" className="mt-3 rounded-card bg-tea-soft p-3 font-semibold text-tea">
          {note.text}
        </p>
      ) : null}
      {found.report ? <Targets report={found.report} frame={frame} /> : <ReportRefused refusal={found.refusal} />}
    </>
  );
}

type TargetsProps = { readonly report: TargetsReport; readonly frame: ReportFrame };

/** Programme by programme, then the form that gives targets down. */
async function Targets({ report, frame }: TargetsProps): Promise<ReactNode> {
  const t = await getTranslations("unionOfficers.targets");
  const parts = { unit: report.unit.code, period: report.period.code };
  const mayReadBehind = report.mayGive.length > 0 || frame.officer.me.grants.some((it) => it.purpose !== "aggregate");
  const hrefOf = ({ indicator, countsFrom }: TargetLine) =>
    indicator === null || !mayReadBehind
      ? null
      : reportPath(paths.union.target(indicator), { ...parts, since: countsFrom ?? undefined });
  const under = frame.below.find((it) => it.under.code === report.unit.code)?.units ?? [];
  const programmes = [...new Set(report.targets.map((it) => it.programme))];
  const linesOf = (programme: string) => report.targets.filter((it) => it.programme === programme);
  return (
    <>
      {programmes.length === 0 ? <p className="card mt-4 p-5">{t("none", { unit: report.unit.name })}</p> : null}
      {programmes.map((programme) => (
        <section key={programme} className="mt-6">
          <h2>{programme}</h2>
          <ul className="mt-3 grid items-start gap-3 lg:grid-cols-2">
            {linesOf(programme).map((line) => (
              <TargetCard
                key={line.key}
                line={line}
                definition={report.definitions.find((it) => it.key === line.indicator)}
                href={hrefOf(line)}
              />
            ))}
          </ul>
        </section>
      ))}
      {programmes.length > 0 ? <ReportFiles report="targets" asked={parts} /> : null}
      {report.mayGive.length > 0 && under.length > 0 ? (
        <GiveForm
          mayGive={report.mayGive}
          units={under}
          year={Number(report.period.to.slice(0, 4))}
          backTo={frame.path}
          formKey={randomUUID()}
        />
      ) : null}
    </>
  );
}
