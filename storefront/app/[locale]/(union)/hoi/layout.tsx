import type { Metadata } from "next";
import { getLocale } from "next-intl/server";
import type { ReactNode } from "react";
import "@/app/doors.css";
import { DemoBar } from "@/features/page-frame/demo-bar";
import { OfflineBanner } from "@/features/page-frame/offline-banner";
import { hasLocalInbox } from "@/lib/medusa/operations/join";
import { findMarket } from "@/lib/medusa/operations/market";

/** Every page here reads a session; without this, the empty list of params above would make Next cache one reader's page. */
export const dynamic = "force-dynamic";

/** Pages behind a sign-in are for no search engine. */
export const metadata: Metadata = { robots: { index: false, follow: false } };

export default async function UnionLayout({ children }: { readonly children: ReactNode }): Promise<ReactNode> {
  const [market, hasInbox] = await Promise.all([findMarket(await getLocale()), hasLocalInbox()]);
  return (
    <>
      <OfflineBanner />
      {market?.isDemo ? <DemoBar hasInbox={hasInbox} /> : null}
      {children}
    </>
  );
}
