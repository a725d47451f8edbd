import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";

type Props = {
  readonly page: number;
  readonly pagesCount: number;
  readonly hrefOf: (page: number) => string;
};

/** Previous and next page of a list; nothing when there is only one. */
export function Pager({ page, pagesCount, hrefOf }: Props): ReactNode {
  const t = useTranslations("unionReports.people");
  if (pagesCount < 2 && page === 1) return null;
  return (
    <nav aria-label={t("pages")} className="mt-4 flex flex-wrap items-center gap-3">
      {page > 1 ? (
        <LocalLink href={hrefOf(page - 1)} className="button">
          ‹ {t("newer")}
        </LocalLink>
      ) : null}
      <span className="text-quiet">{t("page", { page, pages: pagesCount })}</span>
      {page < pagesCount ? (
        <LocalLink href={hrefOf(page + 1)} className="button">
          {t("older")} ›
        </LocalLink>
      ) : null}
    </nav>
  );
}
