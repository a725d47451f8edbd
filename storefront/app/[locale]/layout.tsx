import type { Metadata, Viewport } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import "../globals.css";
import { PageTurn } from "@/components/page-turn";
import { SkipLink } from "@/features/page-frame/skip-link";
import { env } from "@/lib/env";
import { fontVariables } from "@/lib/fonts";
import { isLocale, localeOr } from "@/lib/i18n/locales";

const sharedPicture = { url: "/icon-share.png", width: 1200, height: 630 };

export const viewport: Viewport = { width: "device-width", initialScale: 1, themeColor: "#fbf8f3" };

export async function generateMetadata({ params }: LayoutProps<"/[locale]">): Promise<Metadata> {
  const locale = localeOr((await params).locale);
  const t = await getTranslations({ locale, namespace: "common.site" });
  const origin = env.siteUrl();
  return {
    metadataBase: origin ? new URL(origin) : undefined,
    title: { default: t("title"), template: `%s · ${t("name")}` },
    description: t("description"),
    formatDetection: { telephone: false },
    // What a shared link shows where the page has no photo of its own.
    openGraph: { siteName: t("name"), type: "website", images: [sharedPicture] },
  };
}

/** The page every door shares: language, type, skip link. Each door has its own header and footer in its group's layout. */
export default async function RootLayout({ children, params }: LayoutProps<"/[locale]">): Promise<ReactNode> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <html lang={locale} className={fontVariables}>
      <body className="flex min-h-dvh flex-col">
        <SkipLink />
        <PageTurn>{children}</PageTurn>
      </body>
    </html>
  );
}
