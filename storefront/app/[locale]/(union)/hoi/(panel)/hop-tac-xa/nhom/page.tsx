import { randomUUID } from "node:crypto";
import { dateOf } from "@cho-phien/vietnam/dates";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { Said } from "@/components/said";
import { CohortCard } from "@/features/union-cohorts/cohort-card";
import { CohortForm } from "@/features/union-cohorts/cohort-form";
import { chosenUnit, namedUnits } from "@/lib/doors/named-units";
import { readNote } from "@/lib/doors/note";
import { requireOfficer } from "@/lib/doors/officer";
import { first, type Query } from "@/lib/doors/query";
import { readCohorts } from "@/lib/medusa/operations/union-members";
import { paths } from "@/lib/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("unionMembers.cohorts");
  return { title: t("title") };
}

/** The cohorts of her units. */
export default async function CohortsPage({ searchParams }: { readonly searchParams: Query }): Promise<ReactNode> {
  const query = await searchParams;
  const officer = await requireOfficer(paths.union.cohorts);
  const [t, assist, list, note] = await Promise.all([
    getTranslations("unionMembers.cohorts"),
    getTranslations("unionMembers.assist"),
    readCohorts(officer),
    readNote(first(query.note)),
  ]);
  const today = dateOf(new Date());
  const groups = namedUnits(officer.me.grants, { today, purposes: ["enter"] });
  const unit = chosenUnit(groups, undefined);
  return (
    <>
      <LocalLink href={paths.union.assisted} className="link inline-flex min-h-tap items-center text-sm">
        ‹ {assist("back")}
      </LocalLink>
      <h1>{t("title")}</h1>
      <p className="mt-1 max-w-prose text-quiet">{t("lead")}</p>
      <Said note={note} />
      {list.cohorts.length === 0 ? <p className="card mt-4 p-5">{t("none")}</p> : null}
      <ul className="mt-4 grid items-start gap-3 xl:grid-cols-2">
        {list.cohorts.map((it) => (
          <CohortCard key={it.id} cohort={it} offered={list.offered} />
        ))}
      </ul>
      {unit ? (
        <details className="card mt-5 p-4">
          <summary className="link flex min-h-tap items-center font-semibold">{t("new")}</summary>
          <CohortForm groups={groups} unit={unit} today={today} formKey={randomUUID()} />
        </details>
      ) : null}
    </>
  );
}
