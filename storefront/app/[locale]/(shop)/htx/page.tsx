import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { CooperativeCard } from "@/components/cooperative-card";
import { localeOr } from "@/lib/i18n/locales";
import { readCooperatives } from "@/lib/medusa/operations/cooperatives";
import { alternatesOf } from "@/lib/page-metadata";
import { paths } from "@/lib/paths";

// A literal by Next's rule; it is browseLifeSeconds of lib/cache.
export const revalidate = 300;

/** Not made at build time (there is no data yet) but at the first request, and cached from then on. */
export function generateStaticParams(): { locale: string }[] {
  return [];
}

export async function generateMetadata({ params }: PageProps<"/[locale]/htx">): Promise<Metadata> {
  const locale = localeOr((await params).locale);
  const t = await getTranslations({ locale, namespace: "shop.cooperative" });
  return { title: t("all"), alternates: alternatesOf(locale, paths.cooperatives) };
}

export default async function Page({ params }: PageProps<"/[locale]/htx">): Promise<ReactNode> {
  const locale = localeOr((await params).locale);
  const t = await getTranslations({ locale, namespace: "shop.cooperative" });
  const cooperatives = await readCooperatives(locale);
  return (
    <div className="py-5">
      <h1>{t("all")}</h1>
      <p className="mt-1 mb-5 max-w-prose text-quiet">{t("allLead")}</p>
      <ul className="cooperative-grid grid gap-3 sm:grid-cols-2 sm:gap-4 lg:grid-cols-3">
        {cooperatives.map((cooperative) => (
          <li key={cooperative.handle}>
            <CooperativeCard cooperative={cooperative} />
          </li>
        ))}
      </ul>
    </div>
  );
}
