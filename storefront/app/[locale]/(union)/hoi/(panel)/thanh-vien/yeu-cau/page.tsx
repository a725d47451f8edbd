import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { Said } from "@/components/said";
import { RequestBoard } from "@/features/member-requests/request-board";
import { readNote } from "@/lib/doors/note";
import { requireOfficer } from "@/lib/doors/officer";
import { pageNumber } from "@/lib/doors/page-number";
import { first, type Query } from "@/lib/doors/query";
import { readUnionRequests } from "@/lib/medusa/operations/union-members";
import { paths } from "@/lib/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("unionRights.desk");
  return { title: t("title") };
}

export default async function RequestsPage({ searchParams }: { readonly searchParams: Query }): Promise<ReactNode> {
  const query = await searchParams;
  const isOpen = first(query.state) !== "done";
  const officer = await requireOfficer(paths.union.memberRequests);
  const [t, search, list, note] = await Promise.all([
    getTranslations("unionRights.desk"),
    getTranslations("unionMembers.search"),
    readUnionRequests(officer, { isOpen, page: pageNumber(first(query.page)) }),
    readNote(first(query.note)),
  ]);
  return (
    <>
      <LocalLink href={paths.union.members} className="link inline-flex min-h-tap items-center text-sm">
        ‹ {search("title")}
      </LocalLink>
      <h1>{t("title")}</h1>
      <Said note={note} />
      <RequestBoard
        list={list}
        isOpen={isOpen}
        path={paths.union.memberRequests}
        places={{ memberPath: paths.union.member, answerPath: paths.api.union.memberRequest }}
      />
    </>
  );
}
