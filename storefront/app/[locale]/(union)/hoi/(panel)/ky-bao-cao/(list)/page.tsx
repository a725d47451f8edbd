import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Notice } from "@/components/notice";
import { PeriodsOfUnit } from "@/features/union-periods/period-list";
import { UnitChoice } from "@/features/union-periods/unit-choice";
import { requireOfficer } from "@/lib/doors/officer";
import { first, type Query } from "@/lib/doors/query";
import { readPeriods, readReportScope } from "@/lib/medusa/operations/union-periods";
import { paths } from "@/lib/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("unionPeriods.list");
  return { title: t("title") };
}

export default async function PeriodsPage({ searchParams }: { readonly searchParams: Query }): Promise<ReactNode> {
  const query = await searchParams;
  const asked = first(query.unit);
  const officer = await requireOfficer(asked ? paths.union.periodsOf(asked) : paths.union.periods);
  const [t, scope] = await Promise.all([getTranslations("unionPeriods.list"), readReportScope(officer)]);
  const unit = asked ?? scope.units[0]?.code;
  const list = unit ? await readPeriods(officer, unit) : null;
  return (
    <>
      <h1>{t("title")}</h1>
      {list ? (
        <>
          <p className="mt-1 max-w-prose text-quiet">{t("lead", { unit: list.unit.name })}</p>
          <UnitChoice units={scope.units} chosen={list.unit.code} />
          <PeriodsOfUnit list={list} />
        </>
      ) : (
        <Notice title={t("noGrantTitle")}>
          <p>{t("noGrant")}</p>
        </Notice>
      )}
    </>
  );
}
