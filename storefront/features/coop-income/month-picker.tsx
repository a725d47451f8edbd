import type { MonthString } from "@cho-phien/contract";
import { formatMonth } from "@cho-phien/vietnam/dates";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";

import { monthsBack, shiftMonth } from "@/lib/doors/months";
import { localePath, paths } from "@/lib/paths";
import { moneyPath } from "./money-path";

type Props = { readonly month: MonthString; readonly current: MonthString };

const monthsOffered = 24;

/** A month by name, or one step back or forth; a plain form, no month to come. */
export function MonthPicker({ month, current }: Props): ReactNode {
  const t = useTranslations("coop.money");
  const locale = useLocale();
  const offered = monthsBack(current, monthsOffered);
  const listed = offered.includes(month) ? offered : [...offered, month];
  return (
    <div className="mt-4 flex flex-wrap items-end justify-between gap-3">
      <form action={localePath(locale, paths.coop.money)} className="flex items-end gap-2">
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
      <p className="flex gap-4">
        <LocalLink
          href={moneyPath(shiftMonth(month, -1))}
          rel="prev"
          className="link inline-flex min-h-tap items-center"
        >
          ‹ {t("previous")}
        </LocalLink>
        {month < current ? (
          <LocalLink
            href={moneyPath(shiftMonth(month, 1))}
            rel="next"
            className="link inline-flex min-h-tap items-center"
          >
            {t("next")} ›
          </LocalLink>
        ) : null}
      </p>
    </div>
  );
}
