import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { Choosers } from "@/components/report/choosers";
import { NoGrant, ReportRefused } from "@/components/report/no-grant";
import { UnitTrail } from "@/components/report/unit-trail";
import { Distribution, DistributionChoice, splitOf } from "@/features/union-income/distribution";
import { IncomeSentence } from "@/features/union-income/income-sentence";
import { IncomeTable } from "@/features/union-income/income-table";
import { FILTERS, incomeViewOf, partsOf } from "@/features/union-income/income-view";
import { mayRead } from "@/lib/doors/may-read";
import type { Query } from "@/lib/doors/query";
import { reportFrame, type ReportFrame } from "@/lib/doors/report-frame";
import { reportPath } from "@/lib/doors/report-path";
import { readReport } from "@/lib/medusa/operations/union-reports";
import { paths } from "@/lib/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("unionReports.income");
  return { title: t("title") };
}

/** R1, and R2 with `view=distribution`: members' income of a unit in a period. */
export default async function IncomePage({ searchParams }: { readonly searchParams: Query }): Promise<ReactNode> {
  const t = await getTranslations("unionReports.income");
  const frame = await reportFrame(paths.union.reports, searchParams);
  if (frame.unit === null)
    return (
      <>
        <h1>{t("title")}</h1>
        <NoGrant />
      </>
    );
  return frame.asked.view === "distribution" ? <R2 frame={frame} /> : <R1 frame={frame} />;
}

async function R1({ frame }: { readonly frame: ReportFrame }): Promise<ReactNode> {
  const t = await getTranslations("unionReports.income");
  const { officer, unit, period, scope } = frame;
  const view = incomeViewOf(frame, mayRead(scope, frame.trail, ["review", "approve", "individual"]));
  const mayReadPeople = mayRead(scope, frame.trail, ["individual"]);
  const answer = await readReport(officer, "income", { unit: unit.code, period, ...partsOf(view) });
  const shown = answer.report?.period ?? scope.periods.find((it) => it.code === period);
  return (
    <>
      <Choosers
        frame={frame}
        path={paths.union.reports}
        keeps={["by", "asKnownOn", ...FILTERS]}
        report={answer.report}
      />
      <Head frame={frame} view="income" />
      <IncomeSentence view={view} unit={unit} period={shown ?? { code: period, vi: period, en: period }} />
      {answer.report ? (
        <IncomeTable report={answer.report} view={view} mayReadPeople={mayReadPeople} />
      ) : (
        <ReportRefused refusal={answer.refusal} />
      )}
      {mayReadPeople ? (
        <p className="mt-5">
          <LocalLink href={reportPath(paths.union.people, { unit: unit.code, period })} className="button">
            {t("people")}
          </LocalLink>{" "}
          <span className="text-sm text-quiet">{t("peopleHint")}</span>
        </p>
      ) : null}
    </>
  );
}

async function R2({ frame }: { readonly frame: ReportFrame }): Promise<ReactNode> {
  const { officer, unit, period, asked } = frame;
  const by = splitOf(asked.by);
  const parts = { unit: unit.code, period, ...(by === "none" ? {} : { by }) };
  const answer = await readReport(officer, "distribution", parts);
  return (
    <>
      <Choosers frame={frame} path={paths.union.reports} keeps={["view", "by"]} report={answer.report} />
      <Head frame={frame} view="distribution" />
      <DistributionChoice by={by} own={{ unit: unit.code, period }} />
      {answer.report ? <Distribution report={answer.report} by={by} /> : <ReportRefused refusal={answer.refusal} />}
    </>
  );
}

type HeadProps = { readonly frame: ReportFrame; readonly view: "income" | "distribution" };

async function Head({ frame: { trail, unit, period }, view }: HeadProps): Promise<ReactNode> {
  const t = await getTranslations("unionReports.income");
  const address = (code: string, name: HeadProps["view"]) =>
    reportPath(paths.union.reports, { unit: code, period, view: name === "income" ? undefined : name });
  return (
    <>
      <UnitTrail trail={trail} hrefOf={({ code }) => address(code, view)} />
      <h1>{t("title")}</h1>
      <nav aria-label={t("views")} className="my-3 flex gap-1 border-b border-line">
        {(["income", "distribution"] as const).map((it) => (
          <LocalLink
            key={it}
            href={address(unit.code, it)}
            aria-current={it === view ? "page" : undefined}
            className="inline-flex min-h-tap items-center border-b-3 border-transparent px-3 text-quiet aria-[current=page]:border-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink"
          >
            {t(`view.${it}`)}
          </LocalLink>
        ))}
      </nav>
    </>
  );
}
