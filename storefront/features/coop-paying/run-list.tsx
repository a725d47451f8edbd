import type { PayRunList } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { formatDate, formatDong } from "@/lib/format";
import { paths } from "@/lib/paths";

/** The runs so far, newest first, with how many have confirmed. */
export function RunList({ list }: { readonly list: PayRunList }): ReactNode {
  const t = useTranslations("coopPaying.runs");
  const locale = useLocale();
  return (
    <section aria-labelledby="runs" className="mt-8">
      <h2 id="runs">{t("title")}</h2>
      {list.runs.length === 0 ? <p className="mt-2 text-quiet">{t("none")}</p> : null}
      <ul className="mt-3 grid gap-2 md:grid-cols-2">
        {list.runs.map((run) => (
          <li key={run.batchId}>
            <LocalLink href={paths.coop.paySheet(run.batchId)} className="card block min-h-tap px-4 py-3">
              <span className="flex items-baseline justify-between gap-3">
                <span className="number font-semibold text-ink">{run.code}</span>
                <span className="number font-semibold">{formatDong(run.totalDong, locale)}</span>
              </span>
              <span className="flex items-baseline justify-between gap-3 text-sm text-quiet">
                <span>{formatDate(run.sentAt)}</span>
                <span>{t("confirmed", { confirmed: run.confirmedCount, count: run.membersCount })}</span>
              </span>
            </LocalLink>
          </li>
        ))}
      </ul>
      <p className="mt-2 flex gap-4">
        {list.page > 1 ? (
          <LocalLink
            href={`${paths.coop.pay}?page=${list.page - 1}`}
            rel="prev"
            className="link inline-flex min-h-tap items-center"
          >
            ‹ {t("newer")}
          </LocalLink>
        ) : null}
        {list.page < list.pagesCount ? (
          <LocalLink
            href={`${paths.coop.pay}?page=${list.page + 1}`}
            rel="next"
            className="link inline-flex min-h-tap items-center"
          >
            {t("older")} ›
          </LocalLink>
        ) : null}
      </p>
    </section>
  );
}
