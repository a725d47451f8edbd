import type { StatementJournals } from "@cho-phien/contract";
import { formatMonth } from "@cho-phien/vietnam/dates";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { formatDateTime, formatDong } from "@/lib/format";
import { paths } from "@/lib/paths";

type Asked = { readonly month: string; readonly section: string; readonly line: string; readonly page: number };
type Props = { readonly found: StatementJournals; readonly asked: Asked };

/** The journals one line adds up; together they make its amount. */
export function JournalList({ found, asked }: Props): ReactNode {
  const t = useTranslations("coopStatement.journals");
  const locale = useLocale();
  return (
    <>
      <h1>{found[locale]}</h1>
      <p className="mt-1 text-quiet">
        {t("lead", { section: found.sectionName[locale], month: formatMonth(found.month, locale) })}
      </p>
      <p className="number mt-2 text-xl font-semibold">{formatDong(found.totalDong, locale)}</p>
      {found.journals.length === 0 ? <p className="card mt-4 p-4">{t("none")}</p> : null}
      <ol className="card mt-4 divide-y divide-line">
        {found.journals.map((journal) => (
          <li key={journal.id} className="flex items-baseline justify-between gap-3 p-3">
            <span className="min-w-0">
              <span className="block font-semibold">{journal[locale]}</span>
              <span className="block text-sm text-quiet">{formatDateTime(journal.at)}</span>
              {journal.source ? <span className="block text-sm break-words">{journal.source}</span> : null}
            </span>
            <span className="number text-right whitespace-nowrap">{formatDong(journal.amountDong, locale)}</span>
          </li>
        ))}
      </ol>
      <p className="mt-3 flex gap-4">
        {found.page > 1 ? (
          <LocalLink
            href={paths.coop.statementLine({ ...asked, page: found.page - 1 })}
            rel="prev"
            className="link inline-flex min-h-tap items-center"
          >
            ‹ {t("before")}
          </LocalLink>
        ) : null}
        {found.page < found.pagesCount ? (
          <LocalLink
            href={paths.coop.statementLine({ ...asked, page: found.page + 1 })}
            rel="next"
            className="link inline-flex min-h-tap items-center"
          >
            {t("after")} ›
          </LocalLink>
        ) : null}
      </p>
    </>
  );
}
