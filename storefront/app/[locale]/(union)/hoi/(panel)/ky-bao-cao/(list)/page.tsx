import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound, redirect } from "next/navigation";
import type { ReactNode } from "react";
import { Choosers } from "@/components/report/choosers";
import { NoGrant } from "@/components/report/no-grant";
import { PeriodsOfUnit } from "@/features/union-periods/period-list";
import type { Query } from "@/lib/doors/query";
import { reportFrame } from "@/lib/doors/report-frame";
import { readPeriods } from "@/lib/medusa/operations/union-periods";
import { localePath, paths } from "@/lib/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("unionPeriods.list");
  return { title: t("title") };
}

/** A period chosen above has its own page. */
export default async function PeriodsPage({ searchParams }: { readonly searchParams: Query }): Promise<ReactNode> {
  const frame = await reportFrame(paths.union.periods, searchParams);
  if (frame.unit === null) return <NoGrant heading="h1" />;
  const { unit, officer, asked } = frame;
  if (asked.period) redirect(localePath(officer.locale, paths.union.periodOf(asked.period, unit.code)));
  const [t, list] = await Promise.all([getTranslations("unionPeriods.list"), readPeriods(officer, unit.code)]);
  if (!list) notFound();
  return (
    <>
      <Choosers frame={frame} path={paths.union.periods} />
      <h1>{t("title")}</h1>
      <p className="mt-1 max-w-prose text-quiet">{t("lead", { unit: list.unit.name })}</p>
      <PeriodsOfUnit list={list} />
    </>
  );
}
