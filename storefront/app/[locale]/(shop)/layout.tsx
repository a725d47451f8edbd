import type { ReactNode } from "react";
import { DemoBar } from "@/features/page-frame/demo-bar";
import { OfflineBanner } from "@/features/page-frame/offline-banner";
import { ShopFooter } from "@/features/page-frame/shop-footer";
import { ShopHeader } from "@/features/page-frame/shop-header";
import { mainId } from "@/features/page-frame/skip-link";
import { localeOr } from "@/lib/i18n/locales";
import { findMarket } from "@/lib/medusa/operations/market";

export default async function ShopLayout({ children, params }: LayoutProps<"/[locale]">): Promise<ReactNode> {
  const market = await findMarket(localeOr((await params).locale));
  return (
    <>
      {market?.isDemo ? <DemoBar /> : null}
      <OfflineBanner />
      <ShopHeader />
      <main id={mainId} tabIndex={-1} className="page pb-4 outline-none">
        {children}
      </main>
      <ShopFooter />
    </>
  );
}
