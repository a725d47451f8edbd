import type { MonthString } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { monthsBack, quarterToDate, shortMonth, yearToDate, type Period } from "@/lib/doors/months";
import { localePath, paths } from "@/lib/paths";
import { incomePath, type IncomeView } from "./income-view";
import type { choicesOf } from "./narrow";

type Props = {
  readonly view: IncomeView;
  readonly current: MonthString;
  readonly choices: ReturnType<typeof choicesOf>;
};

const monthsOffered = 36;

/** Period and filters as one plain form that answers with a URL. */
export function PeriodForm({ view, current, choices }: Props): ReactNode {
  const t = useTranslations("union.income");
  const locale = useLocale();
  const months = monthsBack(current, monthsOffered).map((month) => ({
    value: month,
    text: shortMonth(month),
  }));
  const cooperatives = choices.cooperatives.map(({ id, name }) => ({ value: id, text: name }));
  const provinces = choices.provinces.map((name) => ({ value: name, text: name }));
  return (
    <section aria-labelledby="period" className="card mt-4 p-4">
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <h2 id="period" className="text-base">
          {t("period")}
        </h2>
        <Shortcuts view={view} current={current} />
      </div>
      <form
        key={incomePath(view)}
        action={localePath(locale, paths.union.income)}
        className="mt-2 grid grid-cols-2 items-end gap-3 lg:grid-cols-[repeat(4,1fr)_auto]"
      >
        <Choice name="from" label={t("from")} value={view.from} options={months} />
        <Choice name="to" label={t("to")} value={view.to} options={months} />
        <Choice
          name="province"
          label={t("province")}
          value={view.province}
          options={provinces}
          all={t("allProvinces")}
          isWide
        />
        <Choice
          name="cooperative"
          label={t("cooperative")}
          value={view.cooperative}
          options={cooperatives}
          all={t("allCooperatives")}
          isWide
        />
        <button type="submit" className="button button-main col-span-2 lg:col-span-1">
          {t("show")}
        </button>
      </form>
    </section>
  );
}

function Shortcuts({ view, current }: Pick<Props, "view" | "current">): ReactNode {
  const t = useTranslations("union.income");
  const periods: readonly { readonly name: "thisMonth" | "thisQuarter" | "thisYear"; readonly period: Period }[] = [
    { name: "thisMonth", period: { from: current, to: current } },
    { name: "thisQuarter", period: quarterToDate(current) },
    { name: "thisYear", period: yearToDate(current) },
  ];
  return (
    <nav aria-label={t("shortcuts")}>
      <ul className="flex flex-wrap gap-x-4">
        {periods.map(({ name, period }) => (
          <li key={name}>
            <LocalLink
              href={incomePath({ ...view, ...period })}
              className="link inline-flex min-h-tap items-center text-sm"
            >
              {t(name)}
            </LocalLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

type ChoiceProps = {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  /** What an empty value is called; a period has none. */
  readonly all?: string;
  /** The width of the form on a phone. */
  readonly isWide?: boolean;
};

/** A value the list doesn't hold is listed all the same, so that the form never changes it behind the reader's back. */
function Choice({ name, label, value, options, all, isWide = false }: ChoiceProps): ReactNode {
  const isListed = value === "" || options.some((option) => option.value === value);
  return (
    <div className={`min-w-0 ${isWide ? "max-lg:col-span-2" : ""}`}>
      <label htmlFor={name} className="mb-1 block text-sm font-semibold">
        {label}
      </label>
      <select id={name} name={name} defaultValue={value} className="field">
        {all ? <option value="">{all}</option> : null}
        {isListed ? null : <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}
