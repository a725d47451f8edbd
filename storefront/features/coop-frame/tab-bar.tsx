"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { LinkPending } from "@/components/link-pending";
import { isCurrentTab } from "./current-tab";
import { TabIcon, type TabName } from "./tab-icon";

export type Tab = { readonly name: TabName; readonly href: string; readonly label: string; readonly isHome: boolean };

/** Under the thumb on a phone, under the header on a wide screen. */
export function TabBar({ tabs, label }: { readonly tabs: readonly Tab[]; readonly label: string }): ReactNode {
  const pathname = usePathname();
  return (
    <nav
      aria-label={label}
      className="fixed inset-x-0 bottom-0 z-20 border-t border-line bg-card pb-[env(safe-area-inset-bottom)] md:static md:border-t-0 md:border-b md:pb-0"
    >
      <ul className="page grid grid-cols-5 md:flex md:gap-2">
        {tabs.map((tab) => (
          <li key={tab.name}>
            <Link
              href={tab.href}
              prefetch={false}
              aria-current={isCurrentTab(tab, pathname) ? "page" : undefined}
              className="relative flex min-h-14 flex-col items-center justify-center gap-0.5 border-t-3 border-transparent text-xs text-quiet aria-[current=page]:border-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink md:min-h-12 md:flex-row md:gap-2 md:border-t-0 md:border-b-3 md:px-4 md:text-base"
            >
              <TabIcon name={tab.name} />
              {tab.label}
              <LinkPending href={tab.href} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
