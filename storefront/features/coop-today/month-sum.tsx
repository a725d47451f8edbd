import type { CoopIncome, MonthString } from "@cho-phien/contract";
import { dongFromWire, sum } from "@cho-phien/money";
import { formatMonth } from "@cho-phien/vietnam/dates";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { formatDong } from "@/lib/format";
import { paths } from "@/lib/paths";

type Props = { readonly month: MonthString; readonly income: CoopIncome };

/** This month's accrued income in one number. */
export function MonthSum({ month, income }: Props): ReactNode {
  const t = useTranslations("coop.today");
  const locale = useLocale();
  const accrued = sum(income.members.map((member) => dongFromWire(member.accruedDong)));
  const count = income.members.filter((member) => member.accruedDong !== "0").length;
  return (
    <section className="card p-5" aria-labelledby="month-sum">
      <h2 id="month-sum" className="text-base">
        {t("monthTitle", { month: formatMonth(month, locale) })}
      </h2>
      <p className="number mt-2 text-3xl font-semibold text-ink">{formatDong(accrued, locale)}</p>
      <p className="mt-1 text-sm text-quiet">{t("monthHint", { count })}</p>
      <LocalLink href={paths.coop.money} className="link mt-2 inline-flex min-h-tap items-center">
        {t("monthMore")}
      </LocalLink>
    </section>
  );
}
