import { formatMonth } from "@cho-phien/vietnam/dates";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { monthsBack } from "@/lib/doors/months";
import { localePath, paths } from "@/lib/paths";

type Props = { readonly month: string; readonly current: string };

const monthsOffered = 24;

/** Which month, by a plain form, and the same month as files. */
export function StatementMonth({ month, current }: Props): ReactNode {
  const t = useTranslations("coopStatement");
  const locale = useLocale();
  const offered = monthsBack(current, monthsOffered);
  const listed = offered.includes(month) ? offered : [...offered, month];
  return (
    <div className="mt-4 flex flex-wrap items-end justify-between gap-3">
      <form action={localePath(locale, paths.coop.statement)} className="flex items-end gap-2">
        <div>
          <label htmlFor="month" className="mb-1 block text-sm font-semibold">
            {t("month")}
          </label>
          <select key={month} id="month" name="month" defaultValue={month} className="field">
            {listed.map((offer) => (
              <option key={offer} value={offer}>
                {formatMonth(offer, locale)}
              </option>
            ))}
          </select>
        </div>
        <button type="submit" className="button">
          {t("show")}
        </button>
      </form>
      <p className="flex flex-wrap gap-2">
        <a href={paths.api.coop.statementFile({ month, locale, format: "xlsx" })} download className="button">
          {t("xlsx")}
        </a>
        <a href={paths.api.coop.statementFile({ month, locale, format: "pdf" })} download className="button">
          {t("pdf")}
        </a>
      </p>
    </div>
  );
}
