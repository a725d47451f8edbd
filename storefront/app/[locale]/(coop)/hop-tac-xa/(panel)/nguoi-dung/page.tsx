import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { InviteForm, PeopleList } from "@/features/coop-people/people-list";
import { readNote } from "@/lib/doors/note";
import { first, type Query } from "@/lib/doors/query";
import { requireStaff } from "@/lib/doors/staff";
import { readPeople } from "@/lib/medusa/operations/join";
import { paths } from "@/lib/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("coopJoin.people");
  return { title: t("title") };
}

export default async function PeoplePage({ searchParams }: { readonly searchParams: Query }): Promise<ReactNode> {
  const query = await searchParams;
  const staff = await requireStaff(paths.coop.people);
  if (!staff.cooperative) return null;
  const [t, list, note] = await Promise.all([
    getTranslations("coopJoin.people"),
    readPeople(staff),
    readNote(first(query.note)),
  ]);
  return (
    <>
      <h1>{t("title")}</h1>
      <p className="mt-1 mb-4 text-quiet">{t("lead")}</p>
      {note?.text ? (
        <p
          role="status"
          className={`mb-4 rounded-card p-3 font-semibold ${note.isDone ? "bg-tea-soft text-tea" : "bg-madder-soft text-madder-deep"}`}
        >
          {note.text}
        </p>
      ) : null}
      <PeopleList people={list.people} mayEdit={list.mayEdit} />
      {list.mayEdit ? <InviteForm /> : <p className="card mt-6 p-4 text-quiet">{t("managerOnly")}</p>}
    </>
  );
}
