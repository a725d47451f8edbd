import type { RequestList } from "@cho-phien/contract";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { RequestCard, type Places } from "./request-card";

type Props = {
  readonly list: RequestList;
  readonly isOpen: boolean;
  /** The list's own address, without locale. */
  readonly path: string;
  readonly places: Places;
};

/** Requests about data: those that wait, first to fall due on top, or those answered; nobody is named here. */
export function RequestBoard({ list, isOpen, path, places }: Props): ReactNode {
  const t = useTranslations("unionRights.desk");
  const tab = (isFirst: boolean) =>
    `inline-flex min-h-tap items-center border-b-3 px-3 ${isFirst === isOpen ? "border-ink font-semibold text-ink" : "border-transparent text-quiet"}`;
  const page = (to: number) => `${path}?${isOpen ? "" : "state=done&"}page=${to}`;
  return (
    <>
      <p className="mt-1 max-w-prose text-quiet">{t("lead")}</p>
      <p className="mt-3 flex flex-wrap gap-x-4 font-semibold">
        <span>{t("counts", { open: list.openCount })}</span>
        {list.lateCount > 0 ? <span className="text-madder-deep">{t("late", { late: list.lateCount })}</span> : null}
      </p>
      <nav aria-label={t("tabs")} className="mt-3 flex border-b border-line">
        <LocalLink href={path} aria-current={isOpen ? "page" : undefined} className={tab(true)}>
          {t("open")}
        </LocalLink>
        <LocalLink href={`${path}?state=done`} aria-current={isOpen ? undefined : "page"} className={tab(false)}>
          {t("done")}
        </LocalLink>
      </nav>
      {list.requests.length === 0 ? <p className="card mt-4 p-5">{t(isOpen ? "noneOpen" : "noneDone")}</p> : null}
      <ul className="mt-4 grid items-start gap-3 xl:grid-cols-2">
        {list.requests.map((it) => (
          <RequestCard key={it.id} request={it} places={places} />
        ))}
      </ul>
      {list.pagesCount > 1 ? (
        <nav aria-label={t("pages")} className="mt-4 flex items-center justify-between gap-3">
          {list.page > 1 ? (
            <LocalLink href={page(list.page - 1)} className="button">
              {t("previous")}
            </LocalLink>
          ) : (
            <span />
          )}
          <span className="number text-sm text-quiet">{t("page", { page: list.page, pages: list.pagesCount })}</span>
          {list.page < list.pagesCount ? (
            <LocalLink href={page(list.page + 1)} className="button">
              {t("next")}
            </LocalLink>
          ) : (
            <span />
          )}
        </nav>
      ) : null}
    </>
  );
}
