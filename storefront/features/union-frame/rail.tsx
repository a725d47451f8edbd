"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { type ReactNode, useEffect, useRef } from "react";
import { turns } from "@/components/turns";
import { reportPath } from "@/lib/doors/report-path";

type Entry = {
  readonly href: string;
  readonly label: string;
  readonly isHome: boolean;
  readonly keepsQuestion: boolean;
};

type Props = { readonly groups: readonly (readonly Entry[])[]; readonly label: string };

/** The officer's places: a rail on a wide screen, a strip that scrolls sideways on a phone. */
export function Rail({ groups, label }: Props): ReactNode {
  // On the server the path carries the folder name /vi that the rewrites add.
  const pathname = usePathname().replace(/^\/vi(?=\/)/, "");
  const search = useSearchParams();
  const stripRef = useRef<HTMLElement>(null);
  useEffect(() => {
    // The strip shows where she is; the page itself is not moved.
    const current = stripRef.current?.querySelector<HTMLElement>("[aria-current]");
    if (current && stripRef.current) stripRef.current.scrollLeft = current.offsetLeft - 16;
  }, [pathname]);
  const isCurrent = ({ href, isHome }: Entry) => pathname === href || (!isHome && pathname.startsWith(`${href}/`));
  const question = { unit: search.get("unit") ?? undefined, period: search.get("period") ?? undefined };
  return (
    <nav
      ref={stripRef}
      aria-label={label}
      className="relative mt-2 flex overflow-x-auto px-4 lg:mt-4 lg:block lg:overflow-visible"
    >
      {groups.map((group, place) => (
        <ul key={place} className={`flex gap-1 lg:grid ${place > 0 ? RULE : ""}`}>
          {group.map((entry) => (
            <Place
              key={entry.href}
              entry={entry}
              isCurrent={isCurrent(entry)}
              href={entry.keepsQuestion ? reportPath(entry.href, question) : entry.href}
            />
          ))}
        </ul>
      ))}
    </nav>
  );
}

type PlaceProps = { readonly entry: Entry; readonly href: string; readonly isCurrent: boolean };

function Place({ entry, href, isCurrent }: PlaceProps): ReactNode {
  return (
    <li>
      <a
        {...turns}
        href={href}
        aria-current={isCurrent ? "page" : undefined}
        className="flex min-h-tap items-center border-b-3 border-transparent px-3 whitespace-nowrap text-quiet aria-[current=page]:border-ink aria-[current=page]:bg-ink-soft aria-[current=page]:font-semibold aria-[current=page]:text-ink lg:border-b-0 lg:border-l-3"
      >
        {entry.label}
      </a>
    </li>
  );
}

const RULE = "max-lg:ml-1 max-lg:border-l max-lg:border-line max-lg:pl-1 lg:mt-3 lg:border-t lg:border-line lg:pt-3";
