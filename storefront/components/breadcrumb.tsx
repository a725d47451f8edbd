import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { JsonLd } from "@/components/json-ld";
import { LocalLink } from "@/components/local-link";
import { breadcrumbJsonLd } from "@/lib/json-ld";

export type Crumb = { readonly name: string; readonly href: string };

/** Where this page hangs; the page itself is its heading and is not repeated. */
export function Breadcrumb({ crumbs }: { readonly crumbs: readonly Crumb[] }): ReactNode {
  const t = useTranslations("shop.breadcrumb");
  return (
    <nav aria-label={t("name")} className="py-2 text-sm text-quiet">
      <JsonLd data={breadcrumbJsonLd(crumbs, useLocale())} />
      <ol className="flex flex-wrap items-center">
        {crumbs.map((crumb, index) => (
          <li key={crumb.href} className="flex items-center">
            {index > 0 ? (
              <span aria-hidden="true" className="px-1.5">
                ›
              </span>
            ) : null}
            <LocalLink
              href={crumb.href}
              className="inline-flex min-h-tap items-center underline-offset-4 hover:underline"
            >
              {crumb.name}
            </LocalLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}
