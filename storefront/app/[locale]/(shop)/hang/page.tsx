import type { GoodsFacets } from "@cho-phien/contract";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { choicesFromFacets, choicesFromMarket, type Choices } from "@/features/browse-listing/choices";
import { Listing } from "@/features/browse-listing/listing";
import { readQuery } from "@/features/browse-listing/query";
import { localeOr, type Locale } from "@/lib/i18n/locales";
import { readCooperatives } from "@/lib/medusa/operations/cooperatives";
import { readMarket } from "@/lib/medusa/operations/market";
import { searchGoods } from "@/lib/medusa/operations/search";
import { alternatesOf } from "@/lib/page-metadata";
import { paths } from "@/lib/paths";

export async function generateMetadata({ params, searchParams }: PageProps<"/[locale]/hang">): Promise<Metadata> {
  const locale = localeOr((await params).locale);
  const query = readQuery(await searchParams);
  const { sort: _sort, ...listed } = query;
  const t = await getTranslations({ locale, namespace: "shop.listing" });
  return {
    title: query.q ? t("titleFor", { text: query.q }) : t("title"),
    // In another order it is the same list.
    alternates: alternatesOf(locale, paths.listing(listed)),
    ...(query.q ? { robots: { index: false } } : {}),
  };
}

/** The filters: counted by the index, or the market's own lists while none answers. */
async function choicesOf(facets: GoodsFacets | null, locale: Locale): Promise<Choices> {
  const t = await getTranslations({ locale, namespace: "shop.stars" });
  const words = { locale, starsName: (stars: number) => t(stars === 5 ? "most" : "atLeast", { stars }) };
  if (facets) return choicesFromFacets(facets, words);
  const [market, cooperatives] = await Promise.all([readMarket(locale), readCooperatives(locale)]);
  return choicesFromMarket({ market, cooperatives }, words);
}

export default async function ListingPage({ params, searchParams }: PageProps<"/[locale]/hang">): Promise<ReactNode> {
  const locale = localeOr((await params).locale);
  const query = readQuery(await searchParams);
  const [{ search, refusal }, market] = await Promise.all([searchGoods(query, locale), readMarket(locale)]);
  const choices = await choicesOf(search.facets, locale);
  return <Listing search={search} refusal={refusal} query={query} choices={choices} categories={market.categories} />;
}
