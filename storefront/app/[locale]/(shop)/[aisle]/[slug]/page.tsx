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

type Props = PageProps<"/[locale]/[aisle]/[slug]">;

// A literal by Next's rule; it is browseLifeSeconds of lib/cache.
export const revalidate = 300;

/** Not made at build time (there is no data yet) but at the first request, and cached from then on. */
export function generateStaticParams(): { aisle: string; slug: string }[] {
  return [];
}

/** Null for a folder that is no aisle and for a slug nobody has. */
async function aisleOf({ params }: Props): Promise<AisleDetail | null> {
  const { locale, aisle, slug } = await params;
  const kind = aisleKindOf(aisle);
  return kind && findAisle({ kind, slug }, localeOr(locale));
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const aisle = await aisleOf(props);
  if (!aisle) return {};
  const locale = localeOr((await props.params).locale);
  const t = await getTranslations({ locale, namespace: "browse.aisle" });
  const name = aisleName(aisle, locale);
  return {
    title: t(`title.${aisle.kind}`, { name }),
    description: t(`lead.${aisle.kind}`, { name }),
    alternates: alternatesOf(locale, paths.aisle(aisle.kind, aisle.slug)),
    // An empty aisle is for whoever asks for it, not for a search engine.
    ...(aisle.goodsCount === 0 ? { robots: { index: false } } : {}),
  };
}

export default async function Page(props: Props): Promise<ReactNode> {
  const aisle = await aisleOf(props);
  if (!aisle) notFound();
  return <AislePage aisle={aisle} />;
}
