import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { paths, type ListingQuery } from "@/lib/paths";
import { sortsOf } from "./query";

export function SortLinks({ query }: { readonly query: ListingQuery }): ReactNode {
  const t = useTranslations("shop.listing");
  const sorts = sortsOf(query);
  const { page: _page, sort: current = sorts[0], ...rest } = query;
  return (
    <nav aria-label={t("sort")} className="-mx-4 overflow-x-auto px-4">
      <ul className="flex gap-1 text-sm whitespace-nowrap">
        {sorts.map((sort) => (
          <li key={sort}>
            <LocalLink
              href={paths.listing(sort === sorts[0] ? rest : { ...rest, sort })}
              aria-current={sort === current ? "true" : undefined}
              className="inline-flex min-h-tap items-center border-b-2 border-transparent px-2.5 text-quiet aria-[current]:border-madder aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {t(`sorts.${sort}`)}
            </LocalLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
