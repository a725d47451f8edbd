import { dateOf } from "@cho-phien/vietnam/dates";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { Said } from "@/components/said";
import { PairBoard } from "@/features/union-duplicates/pair-board";
import { UnitForm } from "@/features/union-duplicates/unit-form";
import { ReasonGate, ReasonNow } from "@/features/union-members/reason-gate";
import { readReason } from "@/lib/doors/member-reason";
import { chosenUnit, namedUnits } from "@/lib/doors/named-units";
import { readNote } from "@/lib/doors/note";
import { requireOfficer, type Officer } from "@/lib/doors/officer";
import { pageNumber } from "@/lib/doors/page-number";
import { first, type Query } from "@/lib/doors/query";
import { reportPath } from "@/lib/doors/report-path";
import { readDuplicates } from "@/lib/medusa/operations/union-members";
import { paths } from "@/lib/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("unionMembers.duplicates");
  return { title: t("title") };
}

/** Records that may be one woman, for whoever works on members there and says why she looks. */
export default async function DuplicatesPage({ searchParams }: { readonly searchParams: Query }): Promise<ReactNode> {
  const query = await searchParams;
  const here = reportPath(paths.union.duplicates, { unit: first(query.unit) });
  const officer = await requireOfficer(here);
  const [t, note, reason] = await Promise.all([
    getTranslations("unionMembers"),
    readNote(first(query.note)),
    readReason(officer.me.officer.id),
  ]);
  const groups = namedUnits(officer.me.grants, { today: dateOf(new Date()), purposes: ["individual", "enter"] });
  const unit = chosenUnit(groups, first(query.unit));
  return (
    <>
      <LocalLink href={paths.union.members} className="link inline-flex min-h-tap items-center text-sm">
        ‹ {t("search.title")}
      </LocalLink>
      <h1>{t("duplicates.title")}</h1>
      <p className="mt-1 max-w-prose text-quiet">{t("duplicates.lead")}</p>
      <Said note={note} />
      {unit === null ? (
        <p className="card mt-4 p-4 text-quiet">{t("search.notGranted")}</p>
      ) : reason === null ? (
        <ReasonGate next={here} note={null} />
      ) : (
        <>
          <ReasonNow reason={reason} next={here} note={null} />
          <UnitForm groups={groups} unit={unit} />
          <Pairs officer={officer} asked={{ unit, reason, page: pageNumber(first(query.page)) }} />
        </>
      )}
    </>
  );
}

type PairsProps = {
  readonly officer: Officer;
  readonly asked: { readonly unit: string; readonly reason: string; readonly page: number };
};

async function Pairs({ officer, asked }: PairsProps): Promise<ReactNode> {
  const answer = await readDuplicates(officer, asked);
  if (answer.ok) return <PairBoard found={answer.value} />;
  if (!answer.refusal.message) throw new Error(`/union/duplicates answered ${answer.status}`);
  return <p className="card mt-4 p-4">{answer.refusal.message}</p>;
}
