"use client";

import { usePathname, useSearchParams } from "next/navigation";
import type { ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { switchLocale } from "@/lib/paths";

/** A plain link, a full load: <html lang> changes with it. */
export function LanguageLink({ to, name }: { readonly to: Locale; readonly name: string }): ReactNode {
  // On the server the path carries the folder name /vi that the rewrites add; the browser never shows it.
  const pathname = usePathname().replace(/^\/vi(?=\/|$)/, "") || "/";
  const query = useSearchParams().toString();
  // "Tiếng Việt" would take the header of a narrow phone a second row; read aloud it stays whole.
  const [first, ...rest] = name.split(" ");
  const isLong = rest.length > 0;
  return (
    <a
      href={switchLocale(pathname, to) + (query ? `?${query}` : "")}
      hrefLang={to}
      lang={to}
      className="inline-flex min-h-tap min-w-tap items-center justify-center px-2 text-sm underline-offset-4 hover:underline"
    >
      {isLong ? <span className="max-[400px]:sr-only">{first} </span> : null}
      {isLong ? rest.join(" ") : name}
    </a>
  );
}
