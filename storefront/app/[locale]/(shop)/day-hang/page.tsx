import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { AislesPage } from "@/features/browse-aisle/aisles-page";
import { localeOr } from "@/lib/i18n/locales";
import { readAisles } from "@/lib/medusa/operations/aisles";
import { alternatesOf } from "@/lib/page-metadata";
import { paths } from "@/lib/paths";

// A literal by Next's rule; it is browseLifeSeconds of lib/cache.
export const revalidate = 300;

/** Not made at build time (there is no data yet) but at the first request, and cached from then on. */
export function generateStaticParams(): { locale: string }[] {
  return [];
}

export async function generateMetadata({ params }: PageProps<"/[locale]/day-hang">): Promise<Metadata> {
  const locale = localeOr((await params).locale);
  const t = await getTranslations({ locale, namespace: "browse.index" });
  return { title: t("title"), description: t("lead"), alternates: alternatesOf(locale, paths.aisles) };
}

export default async function Page({ params }: PageProps<"/[locale]/day-hang">): Promise<ReactNode> {
  return <AislesPage aisles={await readAisles(localeOr((await params).locale))} />;
}
