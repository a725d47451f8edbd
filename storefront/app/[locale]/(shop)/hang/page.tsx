import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { choicesFrom } from "@/features/browse-listing/choices";
import { Listing } from "@/features/browse-listing/listing";
import { readQuery } from "@/features/browse-listing/query";
import { localeOr } from "@/lib/i18n/locales";
import { readCooperatives } from "@/lib/medusa/operations/cooperatives";
import { readGoodsPage } from "@/lib/medusa/operations/goods";
import { readMarket } from "@/lib/medusa/operations/market";
import { alternatesOf } from "@/lib/page-metadata";
import { paths } from "@/lib/paths";

export async function generateMetadata({ params, searchParams }: PageProps<"/[locale]/hang">): Promise<Metadata> {
  const locale = localeOr((await params).locale);
  const query = readQuery(await searchParams);
  const t = await getTranslations({ locale, namespace: "shop.listing" });
  return {
    title: query.q ? t("titleFor", { text: query.q }) : t("title"),
    alternates: alternatesOf(locale, paths.listing(query)),
    ...(query.q ? { robots: { index: false } } : {}),
  };
}

export default async function ListingPage({ params, searchParams }: PageProps<"/[locale]/hang">): Promise<ReactNode> {
  const locale = localeOr((await params).locale);
  const query = readQuery(await searchParams);
  const [page, market, cooperatives, t] = await Promise.all([
    readGoodsPage(query, locale),
    readMarket(locale),
    readCooperatives(locale),
    getTranslations({ locale, namespace: "shop.stars" }),
  ]);
  const choices = choicesFrom({ market, cooperatives, locale, starsName: (stars) => t("atLeast", { stars }) });
  return <Listing page={page} query={query} choices={choices} />;
}
