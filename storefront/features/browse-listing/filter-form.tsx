import { findProvinceBySlug } from "@cho-phien/vietnam/provinces";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { formatCount } from "@/lib/format";
import { localePath, paths, type ListingQuery } from "@/lib/paths";
import { ApplyButton } from "./apply-button";
import type { Choice, Choices } from "./choices";
import { PriceFields } from "./price-fields";
import { ProvinceField } from "./province-field";
import { StarsFields } from "./stars-fields";

export const filterSheetId = "bo-loc";

type Props = { readonly query: ListingQuery; readonly choices: Choices; readonly total: number };

/** A GET form: a popover sheet on a phone, a column on wide screens, and it filters without JavaScript. */
export function FilterForm({ query, choices, total }: Props): ReactNode {
  const t = useTranslations("shop.listing");
  const locale = useLocale();
  const stockCount = choices.inStockCount;
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
      <ListSelect name="category" choices={choices.category} value={query.category} />
      <Province query={query} choices={choices} />
      <StarsFields choices={choices.stars} value={query.stars ?? ""} />
      <PriceFields query={query} range={choices.price} />
      <label className="flex min-h-tap items-center gap-3 text-sm font-semibold">
        <input type="checkbox" name="inStock" value="1" defaultChecked={query.inStock === "1"} className="size-5" />
        {t("filter.inStock")}
        {stockCount === null ? null : (
          <span className="number font-normal text-quiet">{formatCount(stockCount, locale)}</span>
        )}
      </label>
      <ListSelect name="people" choices={choices.people} value={query.people} />
      <ListSelect name="cooperative" choices={choices.cooperative} value={query.cooperative} />
      <div className="filter-apply">
        <ApplyButton
          key={JSON.stringify(query)}
          formId={filterSheetId}
          countPath={paths.api.searchCount}
          locale={locale}
          total={total}
          words={{
            one: t("show.one", { shown: "{shown}" }),
            other: t("show.other", { shown: "{shown}" }),
            none: t("show.none"),
          }}
        />
        <LocalLink
          href={paths.listing(query.q ? { q: query.q } : {})}
          className="link text-center text-sm leading-[2.75rem]"
        >
          {t("clear")}
        </LocalLink>
      </div>
    </form>
  );
}

type ListProps = {
  readonly name: "category" | "people" | "cooperative";
  readonly choices: readonly Choice[];
  readonly value: string | undefined;
};

/** A list with its counts; sub-groups are set in under their group. */
function ListSelect({ name, choices, value = "" }: ListProps): ReactNode {
  const t = useTranslations("shop.listing");
  const locale = useLocale();
  return (
    <label className="grid gap-1 text-sm font-semibold">
      {t(`filter.${name}`)}
      <select name={name} defaultValue={value} key={value} className="field font-normal">
        <option value="">{t("any")}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.isSub ? "\u00a0\u00a0\u00a0\u00a0" : ""}
            {choice.count === null ? choice.name : `${choice.name} (${formatCount(choice.count, locale)})`}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Typed, in today's names or those from before the reform; a plain list without script. */
function Province({ query, choices }: Pick<Props, "query" | "choices">): ReactNode {
  const t = useTranslations("shop.listing");
  const locale = useLocale();
  return (
    <ProvinceField
      key={query.province ?? ""}
      slug={query.province ?? ""}
      options={choices.province.map(({ value, name, count }) => ({
        code: value,
        name,
        otherNames: findProvinceBySlug(value)?.formerNames ?? [],
        count: count === null ? null : formatCount(count, locale),
      }))}
      words={{
        label: t("filter.province"),
        any: t("any"),
        type: t("typeProvince"),
        noMatch: t("noProvince"),
        formerly: t("formerly"),
      }}
    />
  );
}
