"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

type Entry = { readonly href: string; readonly label: string; readonly isHome: boolean };

/** The officer's places: a rail on a wide screen, a strip under her name on a phone. */
export function Rail({ entries, label }: { readonly entries: readonly Entry[]; readonly label: string }): ReactNode {
  // On the server the path carries the folder name /vi that proxy.ts adds.
  const pathname = usePathname().replace(/^\/vi(?=\/)/, "");
  const isCurrent = ({ href, isHome }: Entry) => pathname === href || (!isHome && pathname.startsWith(`${href}/`));
  return (
    <nav aria-label={label} className="mt-2 px-4 lg:mt-4">
      <ul className="flex gap-1 lg:grid">
        {entries.map((entry) => (
          <li key={entry.href}>
            <Link
              href={entry.href}
              prefetch={false}
              aria-current={isCurrent(entry) ? "page" : undefined}
              className="flex min-h-tap items-center border-b-3 border-transparent px-3 text-quiet aria-[current=page]:border-ink aria-[current=page]:bg-ink-soft aria-[current=page]:font-semibold aria-[current=page]:text-ink lg:border-b-0 lg:border-l-3"
            >
              {entry.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
