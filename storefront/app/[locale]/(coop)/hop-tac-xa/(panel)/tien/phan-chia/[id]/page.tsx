import { formatMonth } from "@cho-phien/vietnam/dates";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { MinutesPhotos } from "@/components/minutes-photos";
import { Annex } from "@/features/coop-distribution/annex";
import { readNote } from "@/lib/doors/note";
import { first, type Query } from "@/lib/doors/query";
import { requireStaff } from "@/lib/doors/staff";
import { findDistribution } from "@/lib/medusa/operations/sharing";
import { paths } from "@/lib/paths";

type Props = { readonly params: Promise<{ readonly id: string }>; readonly searchParams: Query };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("coopSharing.share");
  return { title: t("annex") };
}

export default async function SharedPage({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ id }, query] = await Promise.all([params, searchParams]);
  const staff = await requireStaff(paths.coop.shared(id));
  if (!staff.cooperative) return null;
  const [t, run, note] = await Promise.all([
    getTranslations("coopSharing.share"),
    findDistribution(staff, id),
    readNote(first(query.note)),
  ]);
  if (!run) notFound();
  return (
    <>
      <p className="print:hidden">
        <LocalLink href={paths.coop.share} className="link inline-flex min-h-tap items-center text-sm">
          ‹ {t("title")}
        </LocalLink>
      </p>
      {note ? <p className="rounded-card bg-tea-soft p-3 font-semibold text-tea print:hidden">{note.text}</p> : null}
      <h1>{t("annexOf", { month: formatMonth(run.month, staff.locale) })}</h1>
      <Annex run={run} />
      <section aria-labelledby="minutes" className="card mt-4 p-4 print:hidden">
        <h2 id="minutes">{t("minutes")}</h2>
        <MinutesPhotos
          subject="distributions"
          id={run.id}
          name={run.minutesRef}
          photos={run.photos}
          canAdd={run.canShare}
          canRead={run.canReadMinutes}
        />
      </section>
    </>
  );
}
