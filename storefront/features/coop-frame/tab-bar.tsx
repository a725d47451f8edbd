"use client";

import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { isCurrentTab } from "./current-tab";
import { TabIcon, type TabName } from "./tab-icon";
import { turns } from "@/components/turns";

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
            <a
              {...turns}
              href={tab.href}
              aria-current={isCurrentTab(tab, pathname) ? "page" : undefined}
              className="relative flex min-h-14 flex-col items-center justify-center gap-0.5 border-t-3 border-transparent text-xs text-quiet aria-[current=page]:border-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink md:min-h-12 md:flex-row md:gap-2 md:border-t-0 md:border-b-3 md:px-4 md:text-base"
            >
              <TabIcon name={tab.name} />
              {tab.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
