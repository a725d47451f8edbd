import { randomUUID } from "node:crypto";
import type { CooperativeSheet } from "@cho-phien/contract";
import { dateOf } from "@cho-phien/vietnam/dates";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { SheetFigures } from "@/features/union-cooperatives/sheet-figures";
import { SheetGrowth } from "@/features/union-cooperatives/sheet-growth";
import { Certificates, SupportList } from "@/features/union-cooperatives/sheet-on-file";
import { SheetPeriod } from "@/features/union-cooperatives/sheet-period";
import { AgreementForm, BaselineForm, SupportForm } from "@/features/union-on-file/cooperative-forms";
import { readNote } from "@/lib/doors/note";
import { requireOfficer } from "@/lib/doors/officer";
import { first, type Query } from "@/lib/doors/query";
import { reportPath } from "@/lib/doors/report-path";
import { readCooperativeSheet } from "@/lib/medusa/operations/union-officers";
import { readReportScope } from "@/lib/medusa/operations/union-reports";
import { paths } from "@/lib/paths";

type Props = { readonly params: Promise<{ readonly id: string }>; readonly searchParams: Query };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("unionOfficers.sheet");
  return { title: t("title") };
}

export default async function CooperativePage({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ id }, query, t] = await Promise.all([params, searchParams, getTranslations("unionOfficers.sheet")]);
  const asked = first(query.period) ?? "";
  const path = reportPath(paths.union.cooperative(id), { period: asked });
  const officer = await requireOfficer(path);
  const [sheet, scope, note] = await Promise.all([
    readCooperativeSheet(officer, { id, period: asked }),
    readReportScope(officer),
    readNote(first(query.note)),
  ]);
  if (!sheet) notFound();
  return (
    <>
      <LocalLink
        href={reportPath(paths.union.assisted, { period: asked })}
        className="link inline-flex min-h-tap items-center text-sm"
      >
        ‹ {t("back")}
      </LocalLink>
      <h1 className="wrap-anywhere">{sheet.name}</h1>
      <p className="text-quiet">{sheet.unit.name}</p>
      {note?.text ? (
        <p role="status" className="mt-3 rounded-card bg-tea-soft p-3 font-semibold text-tea">
          {note.text}
        </p>
      ) : null}
      {sheet.columns.length > 0 ? (
        <>
          <SheetPeriod path={paths.union.cooperative(id)} period={sheet.period} periods={scope.periods} />
          <SheetFigures sheet={sheet} />
        </>
      ) : (
        <p className="card mt-4 p-4 text-quiet">{t("noFigures")}</p>
      )}
      <OnFile sheet={sheet} backTo={path} />
    </>
  );
}

type OnFileProps = { readonly sheet: CooperativeSheet; readonly backTo: string };

/** What papers say of it, and for who enters facts here, the forms that add to them. */
async function OnFile({ sheet, backTo }: OnFileProps): Promise<ReactNode> {
  const t = await getTranslations("unionOfficers.sheet");
  const form = () => ({ cooperative: sheet.id, backTo, formKey: randomUUID() });
  return (
    <>
      <section aria-labelledby="growth" className="mt-8">
        <h2 id="growth">{t("growth")}</h2>
        <SheetGrowth sheet={sheet} />
        {sheet.mayEnter ? <BaselineForm {...form()} /> : null}
      </section>
      <section aria-labelledby="certificates" className="mt-8">
        <h2 id="certificates">{t("certificates")}</h2>
        <Certificates certificates={sheet.certificates} today={dateOf(new Date())} />
      </section>
      <section aria-labelledby="support" className="mt-8">
        <h2 id="support">{t("support")}</h2>
        <SupportList support={sheet.support} />
        {sheet.mayEnter ? <SupportForm {...form()} /> : null}
      </section>
      <section aria-labelledby="agreements" className="mt-8">
        <h2 id="agreements">{t("agreements")}</h2>
        <p className="mt-1 max-w-prose">{t("agreementsCount", { count: sheet.agreements })}</p>
        {sheet.mayEnter ? <AgreementForm {...form()} /> : null}
      </section>
    </>
  );
}
