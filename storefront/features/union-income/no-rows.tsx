import { formatMonth } from "@cho-phien/vietnam/dates";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { Notice } from "@/components/notice";
import { incomePath, type IncomeView } from "./income-view";

/** No grant, no rows: what is missing, and whom to ask. */
export function NoGrant(): ReactNode {
  const t = useTranslations("union.income");
  return (
    <Notice title={t("noGrantTitle")}>
      <p>{t("noGrant")}</p>
      <p className="text-quiet">{t("noGrantDo")}</p>
    </Notice>
  );
}

/** Grants, but nothing in the period or under the filters. */
export function NoData({ view }: { readonly view: IncomeView }): ReactNode {
  const t = useTranslations("union.income");
  const locale = useLocale();
  const isFiltered = view.cooperative !== "" || view.province !== "";
  return (
    <Notice title={t("noDataTitle")}>
      <p>{t("noData", { from: formatMonth(view.from, locale), to: formatMonth(view.to, locale) })}</p>
      <p className="text-quiet">{t("noDataDo")}</p>
      {isFiltered ? (
        <LocalLink href={incomePath({ ...view, cooperative: "", province: "" })} className="button">
          {t("clear")}
        </LocalLink>
      ) : null}
    </Notice>
  );
}
