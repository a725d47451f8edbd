import type { CooperativesReport } from "@cho-phien/contract";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { Choosers } from "@/components/report/choosers";
import { NoGrant, ReportRefused } from "@/components/report/no-grant";
import { AssistedCards } from "@/features/union-assist/assisted-list";
import { CooperativesTable } from "@/features/union-cooperatives/cooperatives-table";
import { sortOf } from "@/features/union-cooperatives/sorts";
import { readNote } from "@/lib/doors/note";
import { first, type Query } from "@/lib/doors/query";
import { reportFrame } from "@/lib/doors/report-frame";
import { readAssisted } from "@/lib/medusa/operations/union";
import { readReport } from "@/lib/medusa/operations/union-reports";
import { paths } from "@/lib/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("unionOfficers.cooperatives");
  return { title: t("title") };
}

export default async function CooperativesPage({ searchParams }: { readonly searchParams: Query }): Promise<ReactNode> {
  const [query, frame] = await Promise.all([searchParams, reportFrame(paths.union.assisted, searchParams)]);
  const page = pageOf(first(query.page));
  const asked = { q: first(query.q) ?? "", sort: sortOf(first(query.sort)) };
  const shown = { ...asked, cohort: first(query.cohort), page: String(pageOf(first(query.trang))) };
  const parts = frame.unit ? { unit: frame.unit.code, period: frame.period, ...shown } : null;
  const [t, assisted, list, note, found] = await Promise.all([
    getTranslations("unionOfficers.cooperatives"),
    getTranslations("union.assisted"),
    readAssisted(frame.officer, page),
    readNote(first(query.note)),
    parts ? readReport<CooperativesReport>(frame.officer, "cooperatives", parts) : null,
  ]);
  // A cohort of the nation is to be had in every unit; another's would not be there.
  const cohort = found?.report?.cohorts.find((it) => it.id === shown.cohort);
  const keeps = cohort?.unit.level === "nation" ? ["cohort"] : [];
  return (
    <>
      {frame.unit ? (
        <Choosers frame={frame} path={paths.union.assisted} keeps={keeps} report={found?.report ?? null} />
      ) : null}
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h1>{t("title")}</h1>
        {list.mayOpen ? (
          <LocalLink href={paths.union.assist} className="button button-main">
            {assisted("new")}
          </LocalLink>
        ) : null}
      </div>
      {note?.text ? (
        <p role="status" className="mt-3 rounded-card bg-tea-soft p-3 font-semibold text-tea">
          {note.text}
        </p>
      ) : null}
      {found === null ? <NoGrant /> : null}
      {found?.report ? <CooperativesTable report={found.report} asked={asked} /> : null}
      {found && !found.report ? <ReportRefused refusal={found.refusal} /> : null}
      {list.mayOpen || list.cooperatives.length > 0 || !found?.report ? (
        <section aria-labelledby="assisted" className="mt-10 border-t border-line pt-6">
          <h2 id="assisted">{assisted("title")}</h2>
          <p className="mt-1 max-w-prose text-quiet">{list.mayOpen ? assisted("lead") : assisted("notGranted")}</p>
          <AssistedCards list={list} page={page} />
        </section>
      ) : null}
    </>
  );
}

function pageOf(text: string | undefined): number {
  return /^[1-9]\d{0,3}$/.test(text ?? "") ? Number(text) : 1;
}
