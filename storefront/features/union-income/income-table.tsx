import type { UnionIncomeRow } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { shortMonth } from "@/lib/doors/months";
import { formatCount, formatDong } from "@/lib/format";
import type { Narrowed } from "./narrow";

const figures = ["accrued", "paid", "confirmed"] as const;

/**
 * One row a cooperative and month, one card a row on a phone. The roles are written out because browsers drop a table's
 * own once its display changes.
 */
export function IncomeTable({ rows, totals }: Narrowed): ReactNode {
  const t = useTranslations("union.income");
  const locale = useLocale();
  return (
    <table role="table" className="figure-table mt-3">
      <caption className="sr-only">{t("table")}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <Heading text={t("cooperative")} />
          <Heading text={t("month")} />
          <Heading text={t("members")} isFigure />
          {figures.map((figure) => (
            <Heading key={figure} text={t(figure)} isFigure />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <IncomeRow key={`${row.month}:${row.cooperative.id}:${row.communeName}`} row={row} />
        ))}
      </tbody>
      <tfoot role="rowgroup">
        <tr role="row">
          <th role="rowheader" scope="row">
            {t("total")}
          </th>
          <td role="cell" className="max-md:hidden" />
          <td role="cell" className="figure" data-label={t("members")}>
            {totals.membersCount === null ? t("unknown") : formatCount(totals.membersCount, locale)}
          </td>
          {figures.map((figure) => (
            <td key={figure} role="cell" className="figure" data-label={t(figure)}>
              {formatDong(totals[`${figure}Dong`], locale)}
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}

function Heading({ text, isFigure = false }: { readonly text: string; readonly isFigure?: boolean }): ReactNode {
  return (
    <th role="columnheader" scope="col" className={isFigure ? "figure" : undefined}>
      {text}
    </th>
  );
}

function IncomeRow({ row }: { readonly row: UnionIncomeRow }): ReactNode {
  const t = useTranslations("union.income");
  const locale = useLocale();
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <span>
          <span className="block md:font-semibold">{row.cooperative.name}</span>
          <span className="block text-sm font-normal text-quiet">
            {row.communeName}, {row.provinceName}
          </span>
        </span>
      </th>
      <td role="cell" className="number" data-label={t("month")}>
        {shortMonth(row.month)}
      </td>
      <td role="cell" className="figure" data-label={t("members")}>
        {formatCount(row.membersCount, locale)}
      </td>
      {figures.map((figure) => (
        <td key={figure} role="cell" className="figure" data-label={t(figure)}>
          {formatDong(row[`${figure}Dong`], locale)}
        </td>
      ))}
    </tr>
  );
}
