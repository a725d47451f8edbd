"use client";

import { useLocale, useTranslations } from "next-intl";
import { usePathname, useSearchParams } from "next/navigation";
import { Suspense, type ReactNode } from "react";
import { switchLocale } from "@/lib/paths";

/** A plain link to the same page in the other language; a full load, because <html lang> changes. */
export function LanguageSwitch(): ReactNode {
  return (
    <Suspense fallback={<SwitchLink query="" />}>
      <SwitchWithQuery />
    </Suspense>
  );
}

function SwitchWithQuery(): ReactNode {
  return <SwitchLink query={useSearchParams().toString()} />;
}

function SwitchLink({ query }: { readonly query: string }): ReactNode {
  const t = useTranslations("common.island");
  const other = useLocale() === "vi" ? "en" : "vi";
  // On the server the path carries the folder name /vi that proxy.ts adds; the browser never shows it.
  const pathname = usePathname().replace(/^\/vi(?=\/|$)/, "") || "/";
  const href = switchLocale(pathname, other) + (query ? `?${query}` : "");
  return (
    <a
      href={href}
      hrefLang={other}
      lang={other}
      className="inline-flex min-h-tap items-center px-2 text-sm underline-offset-4 hover:underline"
    >
      {t("otherLanguage")}
    </a>
  );
}
