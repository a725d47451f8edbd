import { dateOf } from "@cho-phien/vietnam/dates";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { FoundList } from "@/features/union-members/found-list";
import { ReasonGate, ReasonNow } from "@/features/union-members/reason-gate";
import { SearchForm } from "@/features/union-members/search-form";
import { readReason } from "@/lib/doors/member-reason";
import { chosenUnit, namedUnits } from "@/lib/doors/named-units";
import { readNote } from "@/lib/doors/note";
import { requireOfficer } from "@/lib/doors/officer";
import { pageNumber } from "@/lib/doors/page-number";
import { first, type Query } from "@/lib/doors/query";
import { reportPath } from "@/lib/doors/report-path";
import { searchMembers } from "@/lib/medusa/operations/union-members";
import { paths } from "@/lib/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("unionMembers.search");
  return { title: t("title") };
}

/** Members by name, for whoever may see named people and says why. */
export default async function MembersPage({ searchParams }: { readonly searchParams: Query }): Promise<ReactNode> {
  const query = await searchParams;
  const q = (first(query.q) ?? "").normalize("NFC").trim().slice(0, 80);
  const here = reportPath(paths.union.members, { unit: first(query.unit), q });
  const officer = await requireOfficer(here);
  const [t, assist, cohorts, note, reason] = await Promise.all([
    getTranslations("unionMembers.search"),
    getTranslations("unionMembers.assist"),
    getTranslations("unionMembers.cohorts"),
    readNote(first(query.note)),
    readReason(officer.me.officer.id),
  ]);
  const groups = namedUnits(officer.me.grants, { today: dateOf(new Date()), purposes: ["individual"] });
  const unit = chosenUnit(groups, first(query.unit));
  return (
    <>
      <h1>{t("title")}</h1>
      <p className="mt-1 max-w-prose text-quiet">{t("lead")}</p>
      <p className="mt-3 flex flex-wrap gap-3">
        <LocalLink href={paths.union.memberRequests} className="button">
          {t("requests")}
        </LocalLink>
        <LocalLink href={paths.union.duplicates} className="button">
          {t("duplicates")}
        </LocalLink>
        <LocalLink href={paths.union.enterMembers} className="button">
          {assist("link")}
        </LocalLink>
        <LocalLink href={paths.union.cohorts} className="button">
          {cohorts("link")}
        </LocalLink>
      </p>
      {unit === null ? (
        <p className="card mt-4 p-4 text-quiet">{t("notGranted")}</p>
      ) : reason === null ? (
        <ReasonGate next={here} note={note} />
      ) : (
        <>
          <ReasonNow reason={reason} next={here} note={null} />
          <SearchForm action={paths.union.members} groups={groups} unit={unit} q={q} />
          <Found asked={{ unit, q, reason, page: pageNumber(first(query.page)) }} officer={officer} />
        </>
      )}
    </>
  );
}

type FoundProps = {
  readonly officer: Awaited<ReturnType<typeof requireOfficer>>;
  readonly asked: { readonly unit: string; readonly q: string; readonly reason: string; readonly page: number };
};

async function Found({ officer, asked }: FoundProps): Promise<ReactNode> {
  const answer = await searchMembers(officer, asked);
  if (answer.ok) return <FoundList found={answer.value} q={asked.q} />;
  if (!answer.refusal.message) throw new Error(`/union/members/search answered ${answer.status}`);
  return <p className="card mt-4 p-4">{answer.refusal.message}</p>;
}
