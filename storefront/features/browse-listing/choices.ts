import type { CooperativeCard, MarketView } from "@cho-phien/contract";
import type { Locale } from "@/lib/i18n/locales";
import type { FilterName } from "./query";

export type Choice = { readonly value: string; readonly name: string; readonly count: number | null };

/** What each select offers, most goods first where goods are counted. */
export type Choices = Readonly<Record<Exclude<FilterName, "q">, readonly Choice[]>>;

type Sources = {
  readonly market: MarketView;
  readonly cooperatives: readonly CooperativeCard[];
  readonly locale: Locale;
  readonly starsName: (stars: number) => string;
};

export function choicesFrom({ market, cooperatives, locale, starsName }: Sources): Choices {
  return {
    category: market.categories.map(({ handle, name, nameEn, goodsCount }) => ({
      value: handle,
      name: locale === "vi" ? name : nameEn,
      count: goodsCount,
    })),
    province: market.provinces
      .filter((province) => province.goodsCount > 0)
      .map(({ slug, name, goodsCount }) => ({ value: slug, name, count: goodsCount })),
    people: market.peoples
      .filter((people) => people.goodsCount > 0)
      .map(({ name, goodsCount }) => ({ value: name, name, count: goodsCount })),
    stars: [5, 4, 3].map((stars) => ({ value: String(stars), name: starsName(stars), count: null })),
    cooperative: cooperatives.map(({ handle, name }) => ({ value: handle, name, count: null })),
  };
}

/** The name people know a value by; an unknown value stands for itself. */
export function nameOf(choices: Choices, filter: FilterName, value: string): string {
  if (filter === "q") return `“${value}”`;
  return choices[filter].find((choice) => choice.value === value)?.name ?? value;
}
