import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { LookupForm } from "@/features/follow-order/lookup-form";
import { localeOr } from "@/lib/i18n/locales";
import { refusalSentence } from "@/lib/refusal-sentence";

type Props = PageProps<"/[locale]/don-hang">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOr((await params).locale), namespace: "shop.order.lookup" });
  return { title: t("title"), robots: { index: false } };
}

export default async function Page({ params, searchParams }: Props): Promise<ReactNode> {
  const locale = localeOr((await params).locale);
  const t = await getTranslations({ locale, namespace: "shop.order.lookup" });
  const { code, refused } = await searchParams;
  const sentences: Readonly<Record<string, string>> = { phone: t("phoneWrong"), not_found: t("notFound") };
  const sentence =
    typeof refused === "string"
      ? (sentences[refused] ?? (await refusalSentence({ code: refused, message: "" }, locale)))
      : null;
  return <LookupForm code={typeof code === "string" ? code.slice(0, 20) : ""} sentence={sentence} />;
}
