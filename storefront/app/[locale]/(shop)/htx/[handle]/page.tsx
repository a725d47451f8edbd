import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { JsonLd } from "@/components/json-ld";
import { CooperativePage } from "@/features/view-cooperative/cooperative-page";
import { inLanguage } from "@/lib/i18n/in-language";
import { localeOr } from "@/lib/i18n/locales";
import { cooperativeJsonLd } from "@/lib/json-ld";
import { findCooperative } from "@/lib/medusa/operations/cooperatives";
import { alternatesOf, openGraphOf } from "@/lib/page-metadata";
import { paths } from "@/lib/paths";

type Props = PageProps<"/[locale]/htx/[handle]">;

// A literal by Next's rule; it is browseLifeSeconds of lib/cache.
export const revalidate = 300;

/** Not made at build time (there is no data yet) but at the first request, and cached from then on. */
export function generateStaticParams(): { handle: string }[] {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: segment, handle } = await params;
  const locale = localeOr(segment);
  const cooperative = await findCooperative(handle, locale);
  if (!cooperative) return {};
  return {
    title: cooperative.name,
    description: inLanguage(locale, cooperative.sentence, cooperative.sentenceEn),
    alternates: alternatesOf(locale, paths.cooperative(cooperative.handle)),
    ...openGraphOf(cooperative.photo),
  };
}

export default async function Page({ params }: Props): Promise<ReactNode> {
  const { locale: segment, handle } = await params;
  const locale = localeOr(segment);
  const cooperative = await findCooperative(handle, locale);
  if (!cooperative) notFound();
  return (
    <>
      <JsonLd data={cooperativeJsonLd(cooperative, locale)} />
      <CooperativePage cooperative={cooperative} />
    </>
  );
}
