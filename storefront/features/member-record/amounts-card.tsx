import type { MemberExplanation, MemberRecord } from "@cho-phien/contract";
import { formatMonth } from "@cho-phien/vietnam/dates";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { formatDong } from "@/lib/format";
import { paths } from "@/lib/paths";
import { Explanation } from "./explanation";

type Props = { readonly member: MemberRecord; readonly explained: MemberExplanation | null };

const figures = ["accrued", "paid", "confirmed"] as const;

/** Her months, three figures each, never merged; "vì sao?" opens one month's chain from the sale to her hand. */
export function AmountsCard({ member, explained }: Props): ReactNode {
  const t = useTranslations("coopMembers");
  const locale = useLocale();
  if (member.months.length === 0) {
    return (
      <section aria-labelledby="amounts" className="card p-4">
        <h2 id="amounts">{t("record.amounts")}</h2>
        <p className="mt-2 text-quiet">{t("record.noAmounts")}</p>
      </section>
    );
  }
  return (
    <section aria-labelledby="amounts">
      <h2 id="amounts">{t("record.amounts")}</h2>
      <table role="table" className="figure-table mt-3">
        <caption className="sr-only">{t("record.amounts")}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {t("record.month")}
            </th>
            {figures.map((figure) => (
              <th key={figure} role="columnheader" scope="col" className="figure">
                {t(`list.${figure}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {member.months.map((row) => (
            <tr key={row.month} role="row">
              <th role="rowheader" scope="row">
                <span>{formatMonth(row.month, locale)}</span>{" "}
                <LocalLink
                  href={`${paths.coop.member(member.id)}?month=${row.month}#why`}
                  aria-label={t("record.whyOf", { month: formatMonth(row.month, locale) })}
                  className="link inline-flex min-h-tap items-center font-normal"
                >
                  {t("record.why")}
                </LocalLink>
              </th>
              {figures.map((figure) => (
                <td key={figure} role="cell" className="figure" data-label={t(`list.${figure}`)}>
                  {formatDong(row[`${figure}Dong`], locale)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {explained ? <Explanation explained={explained} /> : null}
    </section>
  );
}
