import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";

type Props = {
  readonly page: number;
  readonly pagesCount: number;
  readonly hrefOf: (page: number) => string;
};

/** The page before and the page after, where there is one. */
export function PageLinks({ page, pagesCount, hrefOf }: Props): ReactNode {
  const t = useTranslations("unionOfficers.pages");
  if (pagesCount <= 1) return null;
  return (
    <nav aria-label={t("name")} className="mt-4 flex flex-wrap items-center justify-between gap-3">
      {page > 1 ? (
        <LocalLink href={hrefOf(page - 1)} className="button">
          {t("before")}
        </LocalLink>
      ) : (
        <span />
      )}
      <span className="text-sm text-quiet">{t("of", { page, pages: pagesCount })}</span>
      {page < pagesCount ? (
        <LocalLink href={hrefOf(page + 1)} className="button">
          {t("after")}
        </LocalLink>
      ) : (
        <span />
      )}
    </nav>
  );
}
