import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { NoNetworkPage } from "@/features/no-network/no-network-page";
import { localeOr } from "@/lib/i18n/locales";

type Props = PageProps<"/[locale]/mat-mang">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOr((await params).locale), namespace: "common.noNetwork" });
  return { title: t("title"), robots: { index: false } };
}

export default function Page(): ReactNode {
  return <NoNetworkPage />;
}
