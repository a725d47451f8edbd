import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { SavedPage } from "@/features/saved-goods/saved-page";
import { first } from "@/lib/doors/query";
import { localeOr } from "@/lib/i18n/locales";
import { readSavedGoods } from "@/lib/medusa/operations/saved-goods";
import { savedFrom } from "@/lib/saved/saved-list";

type Props = PageProps<"/[locale]/da-luu">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOr((await params).locale), namespace: "account.saved" });
  return { title: t("title"), robots: { index: false } };
}

/** The goods its address names; which those are, the reader's own device says. */
export default async function Page({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ locale: segment }, query] = await Promise.all([params, searchParams]);
  const ids = savedFrom(JSON.stringify((first(query.hang) ?? "").split(",")));
  const goods = await readSavedGoods(ids, localeOr(segment));
  return <SavedPage goods={goods} asked={ids.join(",")} goneCount={ids.length - goods.length} />;
}
