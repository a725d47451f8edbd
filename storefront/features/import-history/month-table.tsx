import type { HistoryMonth } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { shortMonth } from "@/lib/doors/months";
import { formatCount, formatDong } from "@/lib/format";

/** Months with how many members and how much. */
export function MonthTable({
  months,
  labelledBy,
}: {
  readonly months: readonly HistoryMonth[];
  readonly labelledBy: string;
}): ReactNode {
  const t = useTranslations("coopSharing.history");
  const locale = useLocale();
  return (
    <table aria-labelledby={labelledBy} className="mt-2 w-full">
      <thead>
        <tr className="border-b border-line text-left text-sm text-quiet">
          <th scope="col" className="py-1 font-normal">
            {t("month")}
          </th>
          <th scope="col" className="py-1 text-right font-normal">
            {t("members")}
          </th>
          <th scope="col" className="py-1 text-right font-normal">
            {t("amount")}
          </th>
        </tr>
      </thead>
      <tbody>
        {months.map((it) => (
          <tr key={it.month} className="border-b border-line last:border-b-0">
            <th scope="row" className="number py-2 text-left font-normal">
              {shortMonth(it.month)}
            </th>
            <td className="number py-2 text-right">{formatCount(it.membersCount, locale)}</td>
            <td className="number py-2 text-right whitespace-nowrap">{formatDong(it.totalDong, locale)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
