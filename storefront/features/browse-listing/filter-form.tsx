import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { localePath, paths, type ListingQuery } from "@/lib/paths";
import type { Choices } from "./choices";

export const filterSheetId = "bo-loc";

const selects = ["category", "province", "people", "stars", "cooperative"] as const;

type Props = { readonly query: ListingQuery; readonly choices: Choices };

/** A GET form: a popover sheet on a phone, a column on wide screens, and it filters without JavaScript. */
export function FilterForm({ query, choices }: Props): ReactNode {
  const t = useTranslations("shop.listing");
  const locale = useLocale();
  return (
    <form id={filterSheetId} popover="auto" action={localePath(locale, paths.listing())} className="filter-sheet">
      <div className="flex items-center justify-between">
        <h2 className="text-lg">{t("filters")}</h2>
        <button
          type="button"
          popoverTarget={filterSheetId}
          popoverTargetAction="hide"
          className="button px-3 lg:hidden"
        >
          {t("close")}
        </button>
      </div>
      {query.q ? <input type="hidden" name="q" value={query.q} /> : null}
      {query.sort ? <input type="hidden" name="sort" value={query.sort} /> : null}
      {selects.map((name) => (
        <label key={name} className="grid gap-1 text-sm font-semibold">
          {t(`filter.${name}`)}
          <select name={name} defaultValue={query[name] ?? ""} className="field font-normal">
            <option value="">{t("any")}</option>
            {choices[name].map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.count === null ? choice.name : `${choice.name} (${choice.count})`}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="submit" className="button button-main w-full">
        {t("apply")}
      </button>
      <LocalLink
        href={paths.listing(query.q ? { q: query.q } : {})}
        className="link text-center text-sm leading-[2.75rem]"
      >
        {t("clear")}
      </LocalLink>
    </form>
  );
}
