import type { MemberList } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { formatDate, formatDong } from "@/lib/format";
import { paths } from "@/lib/paths";

const figures = ["accrued", "paid", "confirmed"] as const;

/** One row a member: due, paid, confirmed this month; a card each on a phone. The roles outlive the change of display. */
export function MemberTable({ members }: Pick<MemberList, "members">): ReactNode {
  const t = useTranslations("coopMembers.list");
  const locale = useLocale();
  return (
    <table role="table" className="figure-table mt-3">
      <caption className="sr-only">{t("caption")}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {t("name")}
          </th>
          <th role="columnheader" scope="col">
            {t("commune")}
          </th>
          {figures.map((figure) => (
            <th key={figure} role="columnheader" scope="col" className="figure">
              {t(figure)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {members.map((member) => (
          <tr key={member.id} role="row">
            <th role="rowheader" scope="row">
              <LocalLink href={paths.coop.member(member.id)} className="link inline-flex min-h-tap items-center">
                {member.fullName}
              </LocalLink>
            </th>
            <td role="cell" data-label={t("commune")} className="text-right md:text-left">
              {member.communeName}
              {member.memberUntil ? (
                <span className="block text-sm text-quiet">
                  {t("leftOn", { date: formatDate(member.memberUntil) })}
                </span>
              ) : null}
            </td>
            {figures.map((figure) => (
              <td key={figure} role="cell" className="figure" data-label={t(figure)}>
                {formatDong(member[`${figure}Dong`], locale)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
