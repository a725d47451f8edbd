import { randomUUID } from "node:crypto";
import type { OfficerList } from "@cho-phien/contract";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Pager } from "@/components/report/pager";
import { InviteForm } from "@/features/union-officers/invite-form";
import { OfficerCards } from "@/features/union-officers/officer-cards";
import { givingPlaces } from "@/features/union-officers/places";
import { type Note, readNote } from "@/lib/doors/note";
import { requireOfficer } from "@/lib/doors/officer";
import { first, type Query } from "@/lib/doors/query";
import { readOfficers } from "@/lib/medusa/operations/union-officers";
import { paths } from "@/lib/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("unionOfficers");
  return { title: t("title") };
}

export default async function OfficersPage({ searchParams }: { readonly searchParams: Query }): Promise<ReactNode> {
  const query = await searchParams;
  const asked = first(query.page) ?? "";
  const page = /^[1-9]\d{0,3}$/.test(asked) ? Number(asked) : 1;
  const officer = await requireOfficer(paths.union.officersPage(page));
  const [t, list, note] = await Promise.all([
    getTranslations("unionOfficers"),
    readOfficers(officer, page),
    readNote(first(query.note)),
  ]);
  const province = first(query.province);
  return (
    <>
      <h1>{t("title")}</h1>
      <p className="mt-1 max-w-prose text-quiet">{t("lead")}</p>
      {note?.isDone && note.text ? (
        <p role="status" className="mt-3 rounded-card bg-tea-soft p-3 font-semibold text-tea">
          {note.text}
        </p>
      ) : null}
      <Invite list={list} note={note} province={province} />
      {list.officers.length === 0 ? (
        <p className="card mt-4 p-5">{list.mayGive.length > 0 ? t("none") : t("mayNot")}</p>
      ) : (
        <OfficerCards officers={list.officers} formKey={randomUUID().slice(0, 13)} />
      )}
      <Pager page={page} pagesCount={list.pagesCount} hrefOf={paths.union.officersPage} />
    </>
  );
}

type InviteProps = { readonly list: OfficerList; readonly note: Note | null; readonly province: string | undefined };

/** Folded away until wanted; without script it opens again where a question came back. */
async function Invite({ list: { mayGive }, note, province }: InviteProps): Promise<ReactNode> {
  if (mayGive.length === 0) return null;
  const t = await getTranslations("unionOfficers.invite");
  const places = givingPlaces(mayGive).provinces;
  const [only, ...others] = places;
  const chosen = places.find((it) => it.code === province)?.code ?? (others.length === 0 ? only?.code : "");
  const refused = note && !note.isDone ? note : null;
  const formKey = randomUUID();
  // A new key with each page: an invitation that went out closes its form.
  return (
    <details key={formKey} className="card mt-4 p-4" open={refused !== null || province !== undefined}>
      <summary className="link flex min-h-tap items-center font-semibold">{t("title")}</summary>
      <p className="max-w-prose text-sm text-quiet">{t("lead")}</p>
      <InviteForm mayGive={mayGive} provinceCode={chosen ?? ""} note={refused} formKey={formKey} />
    </details>
  );
}
