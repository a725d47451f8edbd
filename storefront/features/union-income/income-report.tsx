import type { UnionIncome } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { paths } from "@/lib/paths";
import { IncomeFigures } from "./income-figures";
import { IncomeTable } from "./income-table";
import { incomeQuery, type IncomeView } from "./income-view";
import { narrow } from "./narrow";
import { NoData } from "./no-rows";

type Props = { readonly income: UnionIncome; readonly view: IncomeView };

/** Figures, table and file of one view. */
export function IncomeReport({ income, view }: Props): ReactNode {
  const t = useTranslations("union.income");
  const locale = useLocale();
  const narrowed = narrow(income, view);
  if (narrowed.rows.length === 0) return <NoData view={view} />;
  return (
    <>
      <IncomeFigures totals={narrowed.totals} />
      <div className="mt-8 flex flex-wrap items-end justify-between gap-3">
        <h2>{t("table")}</h2>
        <p>
          <a
            href={`${paths.api.union.csv}?${incomeQuery(view)}&locale=${locale}`}
            download
            aria-describedby="csv-hint"
            className="button"
          >
            {t("csv")}
          </a>
          <span id="csv-hint" className="sr-only">
            {t("csvHint")}
          </span>
        </p>
      </div>
      <IncomeTable {...narrowed} />
      <p className="mt-2 text-sm text-quiet">{t("membersHint")}</p>
    </>
  );
}
