import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { Choosers } from "@/components/report/choosers";
import { LocalLink } from "@/components/local-link";
import { NoGrant } from "@/components/report/no-grant";
import { PeriodSheet } from "@/features/union-periods/period-sheet";
import { StateMark } from "@/features/union-periods/state-mark";
import { readNote } from "@/lib/doors/note";
import type { Query } from "@/lib/doors/query";
import { reportFrame } from "@/lib/doors/report-frame";
import { readPeriodPage } from "@/lib/medusa/operations/union-periods";
import { paths } from "@/lib/paths";

type Props = { readonly params: Promise<{ readonly period: string }>; readonly searchParams: Query };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ period }, t] = await Promise.all([params, getTranslations("unionPeriods.list")]);
  return { title: `${t("title")} ${period}` };
}

export default async function PeriodPage({ params, searchParams }: Props): Promise<ReactNode> {
  const { period } = await params;
  const frame = await reportFrame(
    paths.union.periods,
    searchParams.then((query) => ({ ...query, period })),
  );
  if (frame.unit === null) return <NoGrant heading="h1" />;
  const page = await readPeriodPage(frame.officer, { period, unit: frame.unit.code });
  if (!page) notFound();
  const [t, note] = await Promise.all([getTranslations("unionPeriods.page"), readNote(frame.asked.note)]);
  return (
    <>
      <Choosers frame={frame} path={paths.union.periods} />
      <LocalLink
        href={paths.union.periodsOf(page.unit.code)}
        className="link inline-flex min-h-tap items-center text-sm"
      >
        ‹ {t("back")}
      </LocalLink>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h1>{page.period[frame.officer.locale]}</h1>
        <StateMark state={page.state} />
      </div>
      <p className="mt-1 text-quiet">{page.unit.name}</p>
      {note?.text ? (
        <p
          role="status"
          className={`mt-3 rounded-card p-3 font-semibold ${note.isDone ? "bg-tea-soft text-tea" : "bg-madder-soft text-madder-deep"}`}
        >
          {note.text}
        </p>
      ) : null}
      <PeriodSheet page={page} />
    </>
  );
}
