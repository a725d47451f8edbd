import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { Choosers } from "@/components/report/choosers";
import { NoGrant } from "@/components/report/no-grant";
import { Pager } from "@/components/report/pager";
import { PeopleFile } from "@/features/union-people/people-file";
import { PeopleTable } from "@/features/union-people/people-table";
import { reasonFor } from "@/lib/doors/look-reason";
import { ReasonForm } from "@/features/union-people/reason-form";
import { mayRead } from "@/lib/doors/may-read";
import { readNote } from "@/lib/doors/note";
import { pageNumber } from "@/lib/doors/page-number";
import type { Query } from "@/lib/doors/query";
import { reportFrame, type ReportFrame } from "@/lib/doors/report-frame";
import { reportPath } from "@/lib/doors/report-path";
import { readPeople } from "@/lib/medusa/operations/union-people";
import { paths } from "@/lib/paths";
import { readSealed } from "@/lib/session";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("unionReports.people");
  return { title: t("title") };
}

/** Named people, after what for and why: without a page number the reason is asked anew, and every page read is noted. */
export default async function PeoplePage({ searchParams }: { readonly searchParams: Query }): Promise<ReactNode> {
  const t = await getTranslations("unionReports.people");
  const frame = await reportFrame(paths.union.people, searchParams);
  const heading = <h1>{t("title")}</h1>;
  if (frame.unit === null)
    return (
      <>
        {heading}
        <NoGrant />
      </>
    );
  const isGranted = mayRead(frame.scope, frame.trail, ["individual"]);
  return (
    <>
      <Choosers frame={frame} path={paths.union.people} />
      <LocalLink
        href={reportPath(paths.union.reports, { unit: frame.unit.code, period: frame.period })}
        className="link inline-flex min-h-tap items-center text-sm"
      >
        ‹ {t("back")}
      </LocalLink>
      {heading}
      {isGranted ? <People frame={frame} /> : <p className="card mt-4 p-4 text-quiet">{t("notGranted")}</p>}
    </>
  );
}

async function People({ frame }: { readonly frame: ReportFrame }): Promise<ReactNode> {
  const t = await getTranslations("unionReports.people");
  const { officer, unit, period, asked, scope } = frame;
  const question = { unit: unit.code, period, cooperative: asked.cooperative ?? "" };
  const reason = asked.page ? reasonFor(await readSealed("union_reason"), question) : null;
  const onlyOne = question.cooperative ? (
    <p className="mt-2 text-sm">
      <LocalLink href={reportPath(paths.union.people, { unit: unit.code, period })} className="link">
        {t("only")}
      </LocalLink>
    </p>
  ) : null;
  if (reason === null) {
    const name = scope.periods.find((it) => it.code === period)?.[officer.locale] ?? period;
    return (
      <>
        {onlyOne}
        <ReasonForm
          unit={unit}
          period={{ code: period, name }}
          cooperative={question.cooperative}
          note={await readNote(asked.note)}
        />
      </>
    );
  }
  const page = pageNumber(asked.page);
  const { cooperative, ...where } = question;
  const income = await readPeople(officer, { ...where, reason, page, ...(cooperative ? { cooperative } : {}) });
  return (
    <>
      <p className="mt-2 max-w-prose rounded-card bg-turmeric-soft p-3 text-turmeric-deep">
        {t("because", { reason })}{" "}
        <LocalLink href={reportPath(paths.union.people, question)} className="underline underline-offset-4">
          {t("another")}
        </LocalLink>
      </p>
      {onlyOne}
      <PeopleTable income={income} />
      <Pager
        page={page}
        pagesCount={income.pagesCount}
        hrefOf={(to) => reportPath(paths.union.people, { ...question, page: String(to) })}
      />
      {income.count > 0 ? <PeopleFile income={income} cooperative={question.cooperative} /> : null}
    </>
  );
}
