import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { Said } from "@/components/said";
import { RequestBoard } from "@/features/member-requests/request-board";
import { readNote } from "@/lib/doors/note";
import { pageNumber } from "@/lib/doors/page-number";
import { first, type Query } from "@/lib/doors/query";
import { requireStaff } from "@/lib/doors/staff";
import { readCoopRequests } from "@/lib/medusa/operations/union-members";
import { paths } from "@/lib/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("unionRights.desk");
  return { title: t("title") };
}

/** What members of this cooperative asked of their data. */
export default async function RequestsPage({ searchParams }: { readonly searchParams: Query }): Promise<ReactNode> {
  const query = await searchParams;
  const isOpen = first(query.state) !== "done";
  const staff = await requireStaff(paths.coop.memberRequests);
  if (!staff.cooperative) return null;
  const [t, list, form, answer, note] = await Promise.all([
    getTranslations("unionRights.desk"),
    getTranslations("coopMembers.list"),
    getTranslations("coopMembers.form"),
    readCoopRequests(staff, { isOpen, page: pageNumber(first(query.page)) }),
    readNote(first(query.note)),
  ]);
  if (!answer.ok && answer.status !== 403) throw new Error(`/coop/member-requests answered ${answer.status}`);
  return (
    <>
      <LocalLink href={paths.coop.members} className="link inline-flex min-h-tap items-center text-sm">
        ‹ {list("title")}
      </LocalLink>
      <h1>{t("title")}</h1>
      <Said note={note} />
      {answer.ok ? (
        <RequestBoard
          list={answer.value}
          isOpen={isOpen}
          path={paths.coop.memberRequests}
          places={{ memberPath: paths.coop.member, answerPath: paths.api.coop.memberRequest }}
        />
      ) : (
        <p className="card mt-4 p-4 text-quiet">{form("notYours")}</p>
      )}
    </>
  );
}
