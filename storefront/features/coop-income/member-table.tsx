import type { CoopIncome } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDong } from "@/lib/format";
import type { IncomeTotals } from "./income-totals";

type Props = { readonly members: CoopIncome["members"]; readonly totals: IncomeTotals };

const figures = ["accrued", "paid", "confirmed"] as const;

/**
 * One row a member. On a phone each row is laid out as a card with the heading beside each number; the roles are written
 * out because browsers drop a table's own once its display changes.
 */
export function MemberTable({ members, totals }: Props): ReactNode {
  const t = useTranslations("coop.money");
  return (
    <table role="table" className="figure-table mt-3">
      <caption className="sr-only">{t("members")}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {t("member")}
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
          <FigureRow key={member.memberId} name={member.fullName} figures={member} />
        ))}
      </tbody>
      <tfoot role="rowgroup">
        <FigureRow name={t("total")} figures={totals} />
      </tfoot>
    </table>
  );
}

type RowProps = {
  readonly name: string;
  readonly figures: Readonly<Record<"accruedDong" | "paidDong" | "confirmedDong", bigint | string>>;
};

function FigureRow({ name, figures: amounts }: RowProps): ReactNode {
  const t = useTranslations("coop.money");
  const locale = useLocale();
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {name}
      </th>
      {figures.map((figure) => (
        <td key={figure} role="cell" className="figure" data-label={t(figure)}>
          {formatDong(amounts[`${figure}Dong`], locale)}
        </td>
      ))}
    </tr>
  );
}
