import type { CooperativeCard, FacetValue, GoodsFacets, MarketView } from "@cho-phien/contract";
import { findProvince } from "@cho-phien/vietnam/provinces";
import { inLanguage } from "@/lib/i18n/in-language";
import type { Locale } from "@/lib/i18n/locales";

/** `count` is null where nobody counted. */
export type Choice = {
  readonly value: string;
  readonly name: string;
  readonly count: number | null;
  /** A sub-group stands under the group before it. */
  readonly isSub?: boolean;
};

export const listNames = ["category", "province", "people", "stars", "cooperative"] as const;
export type ListName = (typeof listNames)[number];

/** What each filter offers. */
export type Choices = Readonly<Record<ListName, readonly Choice[]>> & {
  readonly inStockCount: number | null;
  /** The cheapest and the dearest of what is found, or null. */
  readonly price: { readonly min: string; readonly max: string } | null;
};

type Words = { readonly locale: Locale; readonly starsName: (stars: number) => string };

/** The filters as the index counts them, each without itself. */
export function choicesFromFacets(facets: GoodsFacets, { locale, starsName }: Words): Choices {
  const choice = ({ value, name, nameEn, count }: FacetValue): Choice => ({
    value,
    name: inLanguage(locale, name, nameEn),
    count,
  });
  return {
    category: facets.category.flatMap((group) => [
      choice(group),
      ...group.subs.map((sub) => ({ ...choice(sub), isSub: true })),
    ]),
    province: facets.province.flatMap((it) => {
      const slug = findProvince(it.value)?.slug;
      return slug ? [{ ...choice(it), name: it.name, value: slug }] : [];
    }),
    people: facets.people.map(choice),
    stars: facets.stars.map(({ value, count }) => ({ value, count, name: starsName(Number(value)) })).reverse(),
    cooperative: facets.cooperative.map(choice),
    inStockCount: facets.inStock,
    price: facets.price && { min: facets.price.minDong, max: facets.price.maxDong },
  };
}

type Market = { readonly market: MarketView; readonly cooperatives: readonly CooperativeCard[] };

/** The filters while no index answers: all there are, uncounted where the market has no number ready. */
export function choicesFromMarket({ market, cooperatives }: Market, { locale, starsName }: Words): Choices {
  return {
    category: market.categories.map(({ handle, name, nameEn }) => ({
      value: handle,
      name: inLanguage(locale, name, nameEn),
      count: null,
    })),
    province: market.provinces
      .filter((province) => province.goodsCount > 0)
      .map(({ slug, name }) => ({ value: slug, name, count: null })),
    people: market.peoples
      .filter((people) => people.goodsCount > 0)
      .map(({ name }) => ({ value: name, name, count: null })),
    stars: [5, 4, 3].map((stars) => ({ value: String(stars), name: starsName(stars), count: null })),
    cooperative: cooperatives.map(({ handle, name }) => ({ value: handle, name, count: null })),
    inStockCount: null,
    price: null,
  };
}

/** The name people know a value by; an unknown value stands for itself. */
export function nameOf(choices: Choices, filter: ListName, value: string): string {
  return choices[filter].find((choice) => choice.value === value)?.name ?? value;
}
