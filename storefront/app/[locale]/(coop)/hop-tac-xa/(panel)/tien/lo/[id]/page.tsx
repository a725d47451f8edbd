import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { LotForm } from "@/features/coop-lots/lot-form";
import { readNote } from "@/lib/doors/note";
import { first, type Query } from "@/lib/doors/query";
import { requireStaff } from "@/lib/doors/staff";
import { formatDate, formatDong } from "@/lib/format";
import { findLot } from "@/lib/medusa/operations/sharing";
import { paths } from "@/lib/paths";

type Props = { readonly params: Promise<{ readonly id: string }>; readonly searchParams: Query };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("coopSharing.lots");
  return { title: t("title") };
}

export default async function LotPage({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ id }, query] = await Promise.all([params, searchParams]);
  const staff = await requireStaff(paths.coop.lot(id));
  if (!staff.cooperative) return null;
  const [t, lot, note] = await Promise.all([
    getTranslations("coopSharing.lots"),
    findLot(staff, id),
    readNote(first(query.note)),
  ]);
  if (!lot) notFound();
  const { sharedCount, sharedDong, waitingCount, waitingDong } = lot.sales;
  return (
    <>
      <LocalLink href={paths.coop.lots} className="link inline-flex min-h-tap items-center text-sm">
        ‹ {t("title")}
      </LocalLink>
      <h1>{lot.code}</h1>
      <p>
        {lot.goods} · {formatDate(lot.madeOn)}
      </p>
      {sharedCount > 0 ? (
        <p className="mt-2">{t("shared", { count: sharedCount, amount: formatDong(sharedDong, staff.locale) })}</p>
      ) : null}
      {waitingCount > 0 ? (
        <p className="mt-2 font-semibold text-turmeric-deep">
          {t("waiting", { count: waitingCount, amount: formatDong(waitingDong, staff.locale) })}
        </p>
      ) : null}
      <section aria-labelledby="brought" className="mt-5">
        <h2 id="brought">{t("who")}</h2>
        {lot.revision > 1 ? <p className="text-sm text-quiet">{t("revision", { number: lot.revision })}</p> : null}
        {lot.canRecord ? (
          <LotForm lot={lot} note={note} draft={`lot:${lot.id}:${lot.revision}`} />
        ) : (
          <p className="card mt-3 p-4 text-quiet">{t("readOnly")}</p>
        )}
      </section>
    </>
  );
}
