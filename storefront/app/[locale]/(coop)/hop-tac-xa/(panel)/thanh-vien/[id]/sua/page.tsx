import { dateOf } from "@cho-phien/vietnam/dates";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { MemberForm } from "@/features/member-form/member-form";
import { readNote } from "@/lib/doors/note";
import { first, type Query } from "@/lib/doors/query";
import { requireStaff } from "@/lib/doors/staff";
import { askMember } from "@/lib/medusa/operations/members";
import { paths } from "@/lib/paths";

type Props = { readonly params: Promise<{ readonly id: string }>; readonly searchParams: Query };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("coopMembers.form");
  return { title: t("editTitle") };
}

export default async function EditMemberPage({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ id }, query] = await Promise.all([params, searchParams]);
  const staff = await requireStaff(paths.coop.editMember(id));
  if (!staff.cooperative) return null;
  const [t, answer, note] = await Promise.all([
    getTranslations("coopMembers.form"),
    askMember(staff, id),
    readNote(first(query.note)),
  ]);
  if (!answer.ok && answer.status === 404) notFound();
  if (!answer.ok && !answer.refusal.message) throw new Error(`/coop/members/:id answered ${answer.status}`);
  return (
    <>
      <LocalLink href={paths.coop.member(id)} className="link inline-flex min-h-tap items-center text-sm">
        ‹ {answer.ok ? answer.value.fullName : t("back")}
      </LocalLink>
      <h1>{t("editTitle")}</h1>
      {answer.ok ? (
        <MemberForm
          action={paths.api.coop.member(id, "edit")}
          member={answer.value}
          provinceCode=""
          today={dateOf(new Date())}
          formKey=""
          note={note}
        />
      ) : (
        <p className="card mt-4 p-4">{answer.refusal.message}</p>
      )}
    </>
  );
}
