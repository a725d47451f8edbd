import type { Metadata } from "next";
import type { ReactNode } from "react";
import { DemoBar } from "@/features/page-frame/demo-bar";
import { KeepPages } from "@/features/page-frame/keep-pages";
import { OfflineBanner } from "@/features/page-frame/offline-banner";
import { ShopFooter } from "@/features/page-frame/shop-footer";
import { ShopHeader } from "@/features/page-frame/shop-header";
import { mainId } from "@/features/page-frame/skip-link";
import { localeOr } from "@/lib/i18n/locales";
import { findMarket } from "@/lib/medusa/operations/market";

/** The cooperative's fair page installs by a manifest of its own. */
export async function generateMetadata({ params }: LayoutProps<"/[locale]">): Promise<Metadata> {
  return { manifest: localeOr((await params).locale) === "en" ? "/manifest-en.webmanifest" : "/manifest.webmanifest" };
}

export default async function ShopLayout({ children, params }: LayoutProps<"/[locale]">): Promise<ReactNode> {
  const locale = localeOr((await params).locale);
  const market = await findMarket(locale);
  return (
    <>
      {market?.isDemo ? <DemoBar /> : null}
      <OfflineBanner isShop />
      <ShopHeader />
      <main id={mainId} tabIndex={-1} className="page pb-4 outline-none">
        {children}
      </main>
      <ShopFooter />
      <KeepPages locale={locale} />
    </>
  );
}
