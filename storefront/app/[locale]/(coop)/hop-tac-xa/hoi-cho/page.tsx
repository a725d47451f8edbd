import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { FairScreen } from "@/features/coop-fair/fair-screen";
import { messages } from "@/lib/i18n/messages";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("coopFair");
  return { title: t("title"), manifest: "/manifest-coop.webmanifest" };
}

/**
 * Outside the panel on purpose: this page is kept on the phone and opens without a signal, so it carries nobody's name and
 * nothing of a session. What it shows comes from /api/coop/fair, or from what the phone kept of it.
 */
export default async function FairPage(): Promise<ReactNode> {
  const locale = await getLocale();
  return (
    <NextIntlClientProvider locale={locale} messages={{ coopFair: messages[locale].coopFair }}>
      <FairScreen />
    </NextIntlClientProvider>
  );
}
