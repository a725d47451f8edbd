import type { MemberList as List } from "@cho-phien/contract";
import { formatMonth } from "@cho-phien/vietnam/dates";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { Notice } from "@/components/notice";
import { membersPath, type MembersView } from "@/lib/doors/members-path";
import { paths } from "@/lib/paths";
import { MemberTable } from "./member-table";

type Props = { readonly list: List; readonly view: MembersView };

/** The members found, or what to do when there are none. */
export function MemberList({ list, view }: Props): ReactNode {
  const t = useTranslations("coopMembers.list");
  const locale = useLocale();
  if (list.members.length === 0) {
    const isFirst = list.counts.active + list.counts.left === 0;
    return (
      <Notice title={t(isFirst ? "none" : "noneFound")}>
        <p className="text-quiet">{t(isFirst ? "noneHint" : "noneFoundHint")}</p>
        {isFirst ? null : (
          <LocalLink href={paths.coop.members} className="button">
            {t("all")}
          </LocalLink>
        )}
      </Notice>
    );
  }
  const pages = Math.ceil(list.count / list.pageSize);
  return (
    <>
      <p className="mt-4 text-sm text-quiet">
        {t("found", { count: list.count, month: formatMonth(list.month, locale) })}
      </p>
      <MemberTable members={list.members} />
      {pages > 1 ? (
        <nav aria-label={t("pages")} className="mt-5 flex items-center justify-between gap-3">
          <PageLink view={view} page={view.page - 1} isThere={view.page > 1} rel="prev">
            {t("previous")}
          </PageLink>
          <span className="number text-sm text-quiet">{t("page", { page: view.page, pages })}</span>
          <PageLink view={view} page={view.page + 1} isThere={view.page < pages} rel="next">
            {t("next")}
          </PageLink>
        </nav>
      ) : null}
    </>
  );
}

type PageLinkProps = {
  readonly view: MembersView;
  readonly page: number;
  readonly isThere: boolean;
  readonly rel: "prev" | "next";
  readonly children: ReactNode;
};

function PageLink({ view, page, isThere, rel, children }: PageLinkProps): ReactNode {
  if (!isThere) return <span />;
  return (
    <LocalLink href={membersPath({ ...view, page })} rel={rel} className="button">
      {children}
    </LocalLink>
  );
}
