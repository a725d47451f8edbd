import type { PeopleIncome } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Notice } from "@/components/notice";
import { formatDong } from "@/lib/format";

const FIGURES = ["confirmed", "paid", "accrued"] as const;

/** Named members with their three figures, one card each on a phone. */
export function PeopleTable({ income }: { readonly income: PeopleIncome }): ReactNode {
  const t = useTranslations("unionReports.people");
  const locale = useLocale();
  const { people, count, unit, period } = income;
  const where = { unit: unit.name, period: period[locale] };
  if (people.length === 0)
    return (
      <Notice title={t("none")}>
        <p>{t("noneSentence", where)}</p>
      </Notice>
    );
  return (
    <>
      <p className="mt-3 text-quiet">{t("count", { count, ...where })}</p>
      <table role="table" className="figure-table mt-3">
        <caption className="sr-only">{t("table")}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {(["name", "cooperative", "commune"] as const).map((it) => (
              <th key={it} role="columnheader" scope="col">
                {t(it)}
              </th>
            ))}
            {FIGURES.map((it) => (
              <th key={it} role="columnheader" scope="col" className="figure">
                {t(it)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {people.map((it) => (
            <tr key={`${it.memberId}/${it.cooperative.id}/${it.communeName}`} role="row">
              <th role="rowheader" scope="row">
                {it.fullName}
              </th>
              <td role="cell" data-label={t("cooperative")}>
                {it.cooperative.name}
              </td>
              <td role="cell" data-label={t("commune")}>
                {it.communeName}
              </td>
              {FIGURES.map((figure) => (
                <td key={figure} role="cell" className="figure" data-label={t(figure)}>
                  {formatDong(it[`${figure}Dong`], locale)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
