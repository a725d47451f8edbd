import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { DisputeView } from "@/features/union-dispute/dispute-view";
import { readNote } from "@/lib/doors/note";
import { requireOfficer } from "@/lib/doors/officer";
import { first, type Query } from "@/lib/doors/query";
import { findDispute } from "@/lib/medusa/operations/union-desk";
import { paths } from "@/lib/paths";

type Props = { readonly params: Promise<{ readonly id: string }>; readonly searchParams: Query };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("unionDesk.dispute");
  return { title: t("title") };
}

export default async function DisputePage({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ id }, query] = await Promise.all([params, searchParams]);
  const officer = await requireOfficer(paths.union.dispute(id));
  const [t, dispute, note] = await Promise.all([
    getTranslations("unionDesk.dispute"),
    findDispute(officer, id),
    readNote(first(query.note)),
  ]);
  if (!dispute) notFound();
  return (
    <>
      <LocalLink href={paths.union.disputes} className="link inline-flex min-h-tap items-center text-sm">
        ‹ {t("back")}
      </LocalLink>
      {note?.text ? (
        <p role="status" className="mb-3 rounded-card bg-ink-soft p-3 font-semibold">
          {note.text}
        </p>
      ) : null}
      <DisputeView dispute={dispute} newKey={() => randomUUID()} />
    </>
  );
}
