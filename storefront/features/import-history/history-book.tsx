import type { HistoryBook } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDateTime, formatDong } from "@/lib/format";
import { MonthTable } from "./month-table";

/** The months that were declared, and by which tables. */
export function HistoryMonths({ book }: { readonly book: HistoryBook }): ReactNode {
  const t = useTranslations("coopSharing.history");
  const locale = useLocale();
  return (
    <div className="mt-6 grid items-start gap-4 lg:grid-cols-2">
      <section aria-labelledby="book" className="card p-4">
        <h2 id="book">{t("bookTitle")}</h2>
        {book.months.length === 0 ? (
          <p className="mt-2 text-quiet">{t("none")}</p>
        ) : (
          <MonthTable months={book.months} labelledBy="book" />
        )}
      </section>
      {book.tables.length > 0 ? (
        <section aria-labelledby="tables" className="card p-4">
          <h2 id="tables">{t("tablesTitle")}</h2>
          <ul className="mt-2 grid divide-y divide-line">
            {book.tables.map((it) => (
              <li key={it.id} className="py-2">
                <span className="block font-semibold wrap-anywhere">{it.fileName}</span>
                <span className="text-sm text-quiet">
                  {t("table", {
                    count: it.newCount,
                    amount: formatDong(it.totalDong, locale),
                    name: it.by,
                    time: formatDateTime(it.at),
                  })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}
