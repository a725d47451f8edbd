import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { ReviewsPage } from "@/features/view-reviews/reviews-page";
import { pageNumber } from "@/lib/doors/page-number";
import { first } from "@/lib/doors/query";
import { inLanguage } from "@/lib/i18n/in-language";
import { localeOr } from "@/lib/i18n/locales";
import { findGoods } from "@/lib/medusa/operations/goods";
import { findReviews } from "@/lib/medusa/operations/reviews";

type Props = PageProps<"/[locale]/hang/[handle]/danh-gia">;

/** The goods' own page stands for these in an index. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: segment, handle } = await params;
  const locale = localeOr(segment);
  const [t, goods] = await Promise.all([getTranslations({ locale, namespace: "reviews" }), findGoods(handle, locale)]);
  if (!goods) return {};
  return { title: t("pageTitle", { name: inLanguage(locale, goods.name, goods.nameEn) }), robots: { index: false } };
}

export default async function Page({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ locale: segment, handle }, query] = await Promise.all([params, searchParams]);
  const locale = localeOr(segment);
  const [goods, list] = await Promise.all([
    findGoods(handle, locale),
    findReviews(handle, pageNumber(first(query.page)), locale),
  ]);
  if (!goods || !list) notFound();
  return <ReviewsPage handle={goods.handle} name={inLanguage(locale, goods.name, goods.nameEn)} list={list} />;
}
