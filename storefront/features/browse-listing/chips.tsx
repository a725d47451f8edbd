import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { paths, type ListingQuery } from "@/lib/paths";
import type { Choices } from "./choices";
import { useFilterLabel } from "./filter-label";
import { filterNames, without } from "./query";

/** One per active filter; following it takes the filter off. */
export function Chips({ query, choices }: { readonly query: ListingQuery; readonly choices: Choices }): ReactNode {
  const t = useTranslations("shop.listing");
  const labelOf = useFilterLabel(choices);
  const active = filterNames.flatMap((name) => {
    const value = query[name];
    return value ? [{ name, label: labelOf(name, value) }] : [];
  });
  if (active.length === 0) return null;
  return (
    <ul aria-label={t("active")} className="flex flex-wrap gap-2">
      {active.map(({ name, label }) => (
        <li key={name} className="max-w-full">
          <LocalLink
            href={paths.listing(without(query, name))}
            className="inline-flex min-h-tap max-w-full items-center gap-2 rounded-full border border-ink bg-ink-soft px-4 text-sm text-ink"
          >
            <span className="sr-only">{t("remove")} </span>
            <span className="truncate">{label}</span>
            <span aria-hidden="true" className="text-base leading-none">
              ×
            </span>
          </LocalLink>
        </li>
      ))}
    </ul>
  );
}
