import { randomUUID } from "node:crypto";
import { dateOf } from "@cho-phien/vietnam/dates";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { MemberForm } from "@/features/member-form/member-form";
import { readNote } from "@/lib/doors/note";
import { first, type Query } from "@/lib/doors/query";
import { requireStaff } from "@/lib/doors/staff";
import { paths } from "@/lib/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("coopMembers.form");
  return { title: t("newTitle") };
}

export default async function NewMemberPage({ searchParams }: { readonly searchParams: Query }): Promise<ReactNode> {
  const staff = await requireStaff(paths.coop.newMember);
  if (!staff.cooperative) return null;
  const [t, list, note] = await Promise.all([
    getTranslations("coopMembers.form"),
    getTranslations("coopMembers.list"),
    readNote(first((await searchParams).note)),
  ]);
  return (
    <>
      <LocalLink href={paths.coop.members} className="link inline-flex min-h-tap items-center text-sm">
        ‹ {list("title")}
      </LocalLink>
      <h1>{t("newTitle")}</h1>
      {staff.cooperative.role === "sales" ? (
        <p className="card mt-4 p-4 text-quiet">{t("notYours")}</p>
      ) : (
        <MemberForm
          action={paths.api.coop.members}
          member={null}
          provinceCode=""
          today={dateOf(new Date())}
          formKey={randomUUID()}
          note={note}
        />
      )}
    </>
  );
}
