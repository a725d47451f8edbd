import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { DeskSearch } from "@/features/union-desk/desk-search";
import { DeskHead } from "@/features/union-desk/desk-tabs";
import { FoundPayouts } from "@/features/union-desk/found-payouts";
import { WaitingCooperatives } from "@/features/union-desk/waiting-cooperatives";
import { readNote } from "@/lib/doors/note";
import { requireOfficer } from "@/lib/doors/officer";
import { first, type Query } from "@/lib/doors/query";
import { readDesk } from "@/lib/medusa/operations/union-desk";
import { paths } from "@/lib/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("unionDesk");
  return { title: t("title") };
}

export default async function DeskPage({ searchParams }: { readonly searchParams: Query }): Promise<ReactNode> {
  const query = await searchParams;
  const page = /^[1-9]\d{0,3}$/.test(first(query.page) ?? "") ? Number(first(query.page)) : 1;
  const asked = { search: first(query.search) ?? "", cooperative: first(query.cooperative) ?? "", page };
  const officer = await requireOfficer(paths.union.deskPage(asked));
  const [t, desk, note] = await Promise.all([
    getTranslations("unionDesk.waiting"),
    readDesk(officer, asked),
    readNote(first(query.note)),
  ]);
  return (
    <>
      {note?.text ? (
        <p role="status" className="mb-4 rounded-card bg-tea-soft p-3 font-semibold text-tea">
          {note.text}
        </p>
      ) : null}
      <DeskHead desk={desk} current="waiting" />
      {desk.mayTake ? (
        <>
          <DeskSearch search={asked.search} isAsked={desk.found !== null} />
          {desk.found ? (
            <FoundPayouts found={desk.found} asked={asked} />
          ) : (
            <WaitingCooperatives cooperatives={desk.cooperatives} />
          )}
        </>
      ) : (
        <p className="card mt-5 p-4 text-quiet">{t("notGranted")}</p>
      )}
    </>
  );
}
