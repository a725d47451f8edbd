import type { ReportPeriod, UnitName } from "@cho-phien/contract";
import { peoples } from "@cho-phien/vietnam/peoples";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { reportPath } from "@/lib/doors/report-path";
import { localePath, paths } from "@/lib/paths";
import { BREAKDOWNS, type IncomeView, partsOf } from "./income-view";

type Props = {
  readonly view: IncomeView;
  readonly unit: UnitName;
  readonly period: Pick<ReportPeriod, "code" | "vi" | "en">;
};

const POVERTY = ["poor", "near_poor", "neither"] as const;
const AGES = ["under_30", "30_39", "40_49", "50_59", "60_up"] as const;
const CHANNELS = ["online", "fair", "shop", "wholesale", "other", "imported"] as const;
const KINDS = ["sale_payout", "wage", "surplus_use", "surplus_labour", "surplus_capital", "support"] as const;

/** The question as a sentence with gaps; sending it makes the address of its answer. */
export function IncomeSentence({ view, unit, period }: Props): ReactNode {
  const t = useTranslations("unionReports.income");
  const locale = useLocale();
  const { by, filters, asKnownOn } = view;
  const own = { unit: unit.code, period: period.code };
  const byNames = BREAKDOWNS.filter((it) => it !== "cooperative" || view.mayReadCooperatives);
  const peopleNames = peoples().map(({ code, name }) => ({ value: code, text: t("ethnicity.named", { name }) }));
  return (
    <form
      key={reportPath("", { ...own, ...partsOf(view) })}
      action={localePath(locale, paths.union.reports)}
      aria-label={t("sentence.label")}
      className="card p-4"
    >
      <input type="hidden" name="unit" value={unit.code} />
      <input type="hidden" name="period" value={period.code} />
      {asKnownOn ? <input type="hidden" name="asKnownOn" value={asKnownOn} /> : null}
      <p className="flex flex-wrap items-center gap-x-2 gap-y-2">
        {t("sentence.start")}
        <Gap
          name="ethnicity"
          label={t("by.ethnicity")}
          value={filters.ethnicity}
          any={t("ethnicity.any")}
          options={[{ value: "minority", text: t("ethnicity.minority") }, ...peopleNames]}
        />
        {t("sentence.household")}
        <Gap
          name="poverty"
          label={t("by.poverty")}
          value={filters.poverty}
          any={t("poverty.any")}
          options={POVERTY.map((it) => ({ value: it, text: t(`poverty.${it}`) }))}
        />
        {t("sentence.age")}
        <Gap
          name="age"
          label={t("by.age")}
          value={filters.age}
          any={t("age.any")}
          options={AGES.map((it) => ({ value: it, text: t(`age.${it}`) }))}
        />
        {t("sentence.channel")}
        <Gap
          name="channel"
          label={t("by.channel")}
          value={filters.channel}
          any={t("channel.any")}
          options={CHANNELS.map((it) => ({ value: it, text: t(`channel.${it}`) }))}
        />
        {t("sentence.kind")}
        <Gap
          name="kind"
          label={t("by.kind")}
          value={filters.kind}
          any={t("kind.any")}
          options={KINDS.map((it) => ({ value: it, text: t(`kind.${it}`) }))}
        />
        <span>{t("sentence.at", { unit: unit.name, period: period[locale] })},</span>
        {t("sentence.by")}
        <Gap
          name="by"
          label={t("sentence.by")}
          value={by}
          options={byNames.map((it) => ({ value: it, text: t(`by.${it}`) }))}
        />
        <button type="submit" className="button button-main">
          {t("sentence.show")}
        </button>
        {Object.keys(filters).length > 0 ? (
          <LocalLink
            href={reportPath(paths.union.reports, { ...own, ...partsOf({ by, filters: {}, asKnownOn }) })}
            className="link inline-flex min-h-tap items-center"
          >
            {t("sentence.clear")}
          </LocalLink>
        ) : null}
        {asKnownOn ? (
          <LocalLink
            href={reportPath(paths.union.reports, { ...own, ...partsOf({ by, filters }) })}
            className="link inline-flex min-h-tap items-center"
          >
            {t("sentence.now")}
          </LocalLink>
        ) : null}
      </p>
      <p className="mt-2 text-sm text-quiet">{t("sentence.note")}</p>
    </form>
  );
}

type Option = { readonly value: string; readonly text: string };

type GapProps = {
  readonly name: string;
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly Option[];
  /** What an empty choice is called; without it there is none. */
  readonly any?: string;
};

/** A value the list doesn't hold is listed all the same, so that the form never changes it behind the reader's back. */
function Gap({ name, label, value = "", options, any }: GapProps): ReactNode {
  const isListed = value === "" || options.some((option) => option.value === value);
  return (
    <select name={name} defaultValue={value} aria-label={label} className="field w-auto! max-w-full">
      {any === undefined ? null : <option value="">{any}</option>}
      {isListed ? null : <option value={value}>{value}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.text}
        </option>
      ))}
    </select>
  );
}
