import type { AisleDetail } from "@cho-phien/contract";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { AislePage } from "@/features/browse-aisle/aisle-page";
import { aisleName } from "@/features/browse-aisle/aisle-words";
import { aisleKindOf } from "@/lib/aisle-folders";
import { localeOr } from "@/lib/i18n/locales";
import { findAisle } from "@/lib/medusa/operations/aisles";
import { alternatesOf } from "@/lib/page-metadata";
import { paths } from "@/lib/paths";

type Props = PageProps<"/[locale]/[aisle]/[slug]/[page]">;

// A literal by Next's rule; it is browseLifeSeconds of lib/cache.
export const revalidate = 300;

export function generateStaticParams(): { aisle: string; slug: string; page: string }[] {
  return [];
}

/** From the second page on; the first has the aisle's own address. Null for what is no page. */
async function aisleOf({ params }: Props): Promise<AisleDetail | null> {
  const { locale, aisle, slug, page } = await params;
  const kind = aisleKindOf(aisle);
  const isNumber = /^([2-9]|[1-9]\d{1,2})$/.test(page);
  return kind && isNumber ? await findAisle({ kind, slug, page: Number(page) }, localeOr(locale)) : null;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const aisle = await aisleOf(props);
  if (!aisle) return {};
  const locale = localeOr((await props.params).locale);
  const t = await getTranslations({ locale, namespace: "browse.aisle" });
  const pages = await getTranslations({ locale, namespace: "shop.listing" });
  const title = t(`title.${aisle.kind}`, { name: aisleName(aisle, locale) });
  return {
    title: `${title}, ${pages("page", { number: aisle.page })}`,
    alternates: alternatesOf(locale, paths.aisle(aisle.kind, aisle.slug, aisle.page)),
  };
}

export default async function Page(props: Props): Promise<ReactNode> {
  const aisle = await aisleOf(props);
  if (!aisle) notFound();
  return <AislePage aisle={aisle} />;
}
