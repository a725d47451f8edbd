import type { Metadata } from "next";
import type { ReactNode } from "react";
import { Home } from "@/features/browse-home/home";
import { localeOr } from "@/lib/i18n/locales";
import { readMarket } from "@/lib/medusa/operations/market";
import { alternatesOf } from "@/lib/page-metadata";
import { paths } from "@/lib/paths";

// Next reads this at build time and accepts only a literal; it is browseLifeSeconds of lib/cache.
export const revalidate = 300;

/** Not made at build time (there is no data yet) but at the first request, and cached from then on. */
export function generateStaticParams(): { locale: string }[] {
  return [];
}

export async function generateMetadata({ params }: PageProps<"/[locale]">): Promise<Metadata> {
  return { alternates: alternatesOf(localeOr((await params).locale), paths.home) };
}

export default async function HomePage({ params }: PageProps<"/[locale]">): Promise<ReactNode> {
  return <Home market={await readMarket(localeOr((await params).locale))} />;
}
