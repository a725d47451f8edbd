import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { MemberFilter } from "@/features/member-list/member-filter";
import { MemberList } from "@/features/member-list/member-list";
import { membersPath, membersQuery, parseMembersView } from "@/lib/doors/members-path";
import { readNote } from "@/lib/doors/note";
import { first, type Query } from "@/lib/doors/query";
import { requireStaff } from "@/lib/doors/staff";
import { askMembers } from "@/lib/medusa/operations/members";
import { paths } from "@/lib/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("coopMembers.list");
  return { title: t("title") };
}

export default async function MembersPage({ searchParams }: { readonly searchParams: Query }): Promise<ReactNode> {
  const query = await searchParams;
  const view = parseMembersView({
    q: first(query.q),
    state: first(query.state),
    sort: first(query.sort),
    page: first(query.page),
  });
  const staff = await requireStaff(membersPath(view));
  if (!staff.cooperative) return null;
  const question = membersQuery(view);
  const [t, rights, answer, note] = await Promise.all([
    getTranslations("coopMembers.list"),
    getTranslations("unionRights.desk"),
    askMembers(staff, question),
    readNote(first(query.note)),
  ]);
  if (!answer.ok) throw new Error(`/coop/members answered ${answer.status}`);
  const mayEdit = staff.cooperative.role !== "sales";
  question.set("locale", staff.locale);
  return (
    <>
      <h1>{t("title")}</h1>
      {note ? <p className="mt-3 rounded-card bg-tea-soft p-3 font-semibold text-tea">{note.text}</p> : null}
      {mayEdit ? (
        <p className="mt-3 flex flex-wrap gap-3">
          <LocalLink href={paths.coop.newMember} className="button button-main">
            {t("add")}
          </LocalLink>
          <LocalLink href={paths.coop.importMembers} className="button">
            {t("import")}
          </LocalLink>
          <LocalLink href={paths.coop.memberRequests} className="button">
            {rights("title")}
          </LocalLink>
        </p>
      ) : null}
      <MemberFilter view={view} counts={answer.value.counts} />
      <MemberList list={answer.value} view={view} />
      {mayEdit && answer.value.count > 0 ? (
        <p className="mt-5">
          <a
            href={`${paths.api.coop.membersCsv}?${question}`}
            download
            className="link inline-flex min-h-tap items-center"
          >
            {t("csv")}
          </a>
        </p>
      ) : null}
    </>
  );
}
