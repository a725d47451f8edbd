import type { AccessLog } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatCount, formatDateTime } from "@/lib/format";

const COLUMNS = ["at", "who", "reason", "question", "people", "purpose"] as const;

/** Who looked at people, when, at what and why; newest first. */
export function LooksTable({ looks }: Pick<AccessLog, "looks">): ReactNode {
  const t = useTranslations("unionReports.looks");
  const locale = useLocale();
  if (looks.length === 0) return <p className="card mt-4 p-4 text-quiet">{t("none")}</p>;
  return (
    <table role="table" className="figure-table mt-4">
      <caption className="sr-only">{t("table")}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {COLUMNS.map((it) => (
            <th key={it} role="columnheader" scope="col" className={it === "people" ? "figure" : undefined}>
              {t(it)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {looks.map((look) => (
          <tr key={look.id} role="row">
            <th role="rowheader" scope="row" className="md:whitespace-nowrap">
              <time dateTime={look.at}>{formatDateTime(look.at)}</time>
            </th>
            <td role="cell" className="md:whitespace-nowrap" data-label={t("who")}>
              {look.who}
            </td>
            <td role="cell" className="wrap-anywhere" data-label={t("reason")}>
              {look.reason}
            </td>
            <td role="cell" className="wrap-anywhere" data-label={t("question")}>
              {look.question}
            </td>
            <td role="cell" className="figure" data-label={t("people")}>
              {formatCount(look.peopleCount, locale)}
            </td>
            <td role="cell" data-label={t("purpose")}>
              {t(`purposeOf.${look.purpose}`)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
