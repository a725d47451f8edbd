import type { CoopIncome } from "@cho-phien/contract";
import { formatMonth } from "@cho-phien/vietnam/dates";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { Notice } from "@/components/notice";
import { ordersPath } from "@/lib/doors/orders-path";
import { CommonShare } from "./common-share";
import { totalsOf } from "./income-totals";
import { MemberTable } from "./member-table";
import { ThreeFigures } from "./three-figures";

/** A month's figures, or what to do so that there will be some. */
export function MonthIncome({ income }: { readonly income: CoopIncome }): ReactNode {
  const t = useTranslations("coop.money");
  const locale = useLocale();
  if (income.members.length === 0) {
    return (
      <Notice title={t("empty", { month: formatMonth(income.month, locale) })}>
        <p className="text-quiet">{t("emptyHint")}</p>
        <LocalLink href={ordersPath({ step: "delivered" })} className="button">
          {t("emptyLink")}
        </LocalLink>
      </Notice>
    );
  }
  const totals = totalsOf(income);
  return (
    <>
      <ThreeFigures totals={totals} />
      <h2 className="mt-6">{t("members")}</h2>
      <MemberTable members={income.members} totals={totals} />
      <CommonShare income={income} />
    </>
  );
}
