import { dateOf, formatMonth, monthOf } from "@cho-phien/vietnam/dates";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { IncomeReport } from "@/features/union-income/income-report";
import { incomePath, parseIncomeView } from "@/features/union-income/income-view";
import { choicesOf } from "@/features/union-income/narrow";
import { NoGrant } from "@/features/union-income/no-rows";
import { PeriodForm } from "@/features/union-income/period-form";
import { readsFigures } from "@/features/union-income/reads-figures";
import { Provisional } from "@/features/union-income/provisional";
import { requireOfficer } from "@/lib/doors/officer";
import { first, type Query } from "@/lib/doors/query";
import { readUnionIncome } from "@/lib/medusa/operations/union";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("union.income");
  return { title: t("title") };
}

export default async function UnionIncomePage({ searchParams }: { readonly searchParams: Query }): Promise<ReactNode> {
  const query = await searchParams;
  const current = monthOf(new Date());
  const asked = {
    from: first(query.from),
    to: first(query.to),
    cooperative: first(query.cooperative),
    province: first(query.province),
  };
  const view = parseIncomeView(asked, current);
  const officer = await requireOfficer(incomePath(view));
  const [t, income] = await Promise.all([getTranslations("union.income"), readUnionIncome(officer, view)]);
  const hasGrant = readsFigures(officer.me.grants, dateOf(new Date()));
  const span = { from: formatMonth(view.from, officer.locale), to: formatMonth(view.to, officer.locale) };
  return (
    <>
      <h1>{t("title")}</h1>
      {hasGrant ? (
        <>
          <p className="mt-1 font-semibold first-letter:uppercase">
            {view.from === view.to ? span.from : t("span", span)}
          </p>
          <Provisional asOf={income.asOf} />
          <PeriodForm view={view} current={current} choices={choicesOf(income)} />
          <IncomeReport income={income} view={view} />
        </>
      ) : (
        <NoGrant />
      )}
    </>
  );
}
