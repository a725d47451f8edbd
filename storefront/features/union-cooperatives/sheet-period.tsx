import type { ReportPeriod } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { localePath } from "@/lib/paths";

type Props = { readonly path: string; readonly period: ReportPeriod; readonly periods: readonly ReportPeriod[] };

/** Of when the figures are; the cooperative itself does not change. */
export function SheetPeriod({ path, period, periods }: Props): ReactNode {
  const t = useTranslations("unionReports.choosers");
  const locale = useLocale();
  const isListed = periods.some((it) => it.code === period.code);
  return (
    <form key={period.code} action={localePath(locale, path)} className="mt-4 flex max-w-md items-end gap-2">
      <div className="min-w-0 flex-1">
        <label htmlFor="period" className="mb-1 block text-sm font-semibold">
          {t("period")}
        </label>
        <select id="period" name="period" defaultValue={period.code} className="field">
          {[...(isListed ? [] : [period]), ...periods].map((it) => (
            <option key={it.code} value={it.code}>
              {it[locale]}
            </option>
          ))}
        </select>
      </div>
      <button type="submit" className="button">
        {t("show")}
      </button>
    </form>
  );
}
