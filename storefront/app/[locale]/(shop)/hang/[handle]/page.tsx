import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { JsonLd } from "@/components/json-ld";
import { GoodsPage } from "@/features/view-goods/goods-page";
import { ReviewsSection } from "@/features/view-reviews/reviews-section";
import { inLanguage } from "@/lib/i18n/in-language";
import { localeOr } from "@/lib/i18n/locales";
import { goodsJsonLd } from "@/lib/json-ld";
import { findGoods } from "@/lib/medusa/operations/goods";
import { alternatesOf, openGraphOf } from "@/lib/page-metadata";
import { paths } from "@/lib/paths";

type Props = PageProps<"/[locale]/hang/[handle]">;

// A literal by Next's rule; it is browseLifeSeconds of lib/cache.
export const revalidate = 300;

/** Not made at build time (there is no data yet) but at the first request, and cached from then on. */
export function generateStaticParams(): { handle: string }[] {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: segment, handle } = await params;
  const locale = localeOr(segment);
  const goods = await findGoods(handle, locale);
  if (!goods) return {};
  return {
    title: `${inLanguage(locale, goods.name, goods.nameEn)} – ${goods.cooperative.name}`,
    description: inLanguage(locale, goods.description, goods.descriptionEn).slice(0, 160),
    alternates: alternatesOf(locale, paths.goods(goods.handle)),
    ...openGraphOf(goods.photo),
  };
}

export default async function Page({ params }: Props): Promise<ReactNode> {
  const { locale: segment, handle } = await params;
  const locale = localeOr(segment);
  const goods = await findGoods(handle, locale);
  if (!goods) notFound();
  return (
    <>
      <JsonLd data={goodsJsonLd(goods, locale)} />
      <GoodsPage goods={goods} reviews={<ReviewsSection goods={goods} />} />
    </>
  );
}
