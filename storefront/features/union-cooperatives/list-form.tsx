import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { localePath, paths } from "@/lib/paths";
import { type Sort, SORTS } from "./arrange-rows";

type Props = { readonly q: string; readonly sort: Sort; readonly unit: string; readonly period: string };

/** Which cooperatives, and in which order; unit and period stay. */
export function ListForm({ q, sort, unit, period }: Props): ReactNode {
  const t = useTranslations("unionOfficers.cooperatives");
  return (
    <form
      key={`${q}/${sort}`}
      action={localePath(useLocale(), paths.union.assisted)}
      className="mt-4 grid items-end gap-2 sm:grid-cols-[1fr_1fr_auto] lg:max-w-3xl"
    >
      <input type="hidden" name="unit" value={unit} />
      <input type="hidden" name="period" value={period} />
      <div className="min-w-0">
        <label htmlFor="q" className="mb-1 block text-sm font-semibold">
          {t("find")}
        </label>
        <input id="q" name="q" type="search" maxLength={60} defaultValue={q} className="field" />
      </div>
      <div className="min-w-0">
        <label htmlFor="sort" className="mb-1 block text-sm font-semibold">
          {t("sort")}
        </label>
        <select id="sort" name="sort" defaultValue={sort} className="field">
          {SORTS.map((it) => (
            <option key={it} value={it}>
              {t(`sortBy.${it}`)}
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
