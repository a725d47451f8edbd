import type { CooperativeSort, CooperativesReport } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { localePath, paths } from "@/lib/paths";
import { SORTS } from "./sorts";

type Props = {
  readonly q: string;
  readonly sort: CooperativeSort;
  readonly report: Pick<CooperativesReport, "unit" | "period" | "cohorts" | "cohort">;
};

/** Which cooperatives, and in which order; unit and period stay. */
export function ListForm({ q, sort, report: { unit, period, cohorts, cohort } }: Props): ReactNode {
  const t = useTranslations("unionOfficers.cooperatives");
  return (
    <form
      key={`${q}/${sort}/${cohort?.id}`}
      action={localePath(useLocale(), paths.union.assisted)}
      className={`mt-4 grid items-end gap-2 ${cohorts.length > 0 ? "sm:grid-cols-2 lg:max-w-5xl lg:grid-cols-[1fr_1fr_1fr_auto]" : "sm:grid-cols-[1fr_1fr_auto] lg:max-w-3xl"}`}
    >
      <input type="hidden" name="unit" value={unit.code} />
      <input type="hidden" name="period" value={period.code} />
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
      {cohorts.length > 0 ? (
        <div className="min-w-0">
          <label htmlFor="cohort" className="mb-1 block text-sm font-semibold">
            {t("cohort")}
          </label>
          <select id="cohort" name="cohort" defaultValue={cohort?.id ?? ""} className="field">
            <option value="">{t("everyCohort")}</option>
            {cohorts.map((it) => (
              <option key={it.id} value={it.id}>
                {it.unit.code === unit.code ? it.name : `${it.name} (${it.unit.name})`}
              </option>
            ))}
          </select>
        </div>
      ) : null}
      <button type="submit" className="button">
        {t("show")}
      </button>
    </form>
  );
}
